import type { CMS } from "decap-cms-core";
import { fromJS, type Map as ImmutableMap } from "immutable";
import { isCollection } from "../site/model/collections/index.ts";
import type { Language } from "../site/model/language.ts";
import { problemsOf } from "./check-draft.ts";
import type { CmsConfig } from "./config.ts";
import { showDialog } from "./dialog.ts";
import { filesOfDraft } from "./mends/entries.ts";
import { phrase } from "./phrases.ts";

type DraftEntry = ImmutableMap<string, unknown>;

/** Stops a saving before anything is sent; its text is the end of Decap's own notice. */
class Refused extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Before saving, says what the build would refuse, and does not save; the draft stays in the form. */
export function refuseIncomplete(cms: CMS, config: CmsConfig, language: Language): void {
  const handler = ({ entry }: { entry: DraftEntry }): void => {
    const name = entry.get("collection") as string;
    const collection = config.collections.find((each) => each.name === name);
    if (!collection || !isCollection(name)) return;
    const files = filesOfDraft(fromJS(collection) as DraftEntry, entry);
    const sentences = problemsOf(name, files, language);
    if (!sentences.length) return;
    showDialog({
      heading: phrase(language, "samskab.refused.heading"),
      sentences,
      close: phrase(language, "samskab.refused.close"),
    });
    throw new Refused(phrase(language, "samskab.refused.reason"));
  };
  cms.registerEventListener({ name: "preSave", handler: handler as never });
}
