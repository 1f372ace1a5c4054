import type { CMS } from "decap-cms-core";
import { fromJS, type Map as ImmutableMap } from "immutable";
import { isCollection } from "../site/model/collections/index.ts";
import type { Language } from "../site/model/language.ts";
import { problemsOf } from "./check-draft.ts";
import type { CmsConfig } from "./config.ts";
import { titleOf } from "./entry-files.ts";
import { filesOfDraft } from "./mends/entries.ts";
import { showMissing } from "./missing-list.ts";
import { phrase } from "./phrase.ts";
import { Refused } from "./refused.ts";
import { SETTINGS_COLLECTION } from "./settings/collection.ts";
import { settingProblems } from "./settings/problems.ts";

type DraftEntry = ImmutableMap<string, unknown>;

/**
 * Lists what is missing before publishing whenever an entry is saved. Half a text may be saved; only a new one without
 * any title may not, because its address is made of the title.
 */
export function listMissing(cms: CMS, config: CmsConfig, language: Language): void {
  const handler = ({ entry }: { entry: DraftEntry }): void => {
    const name = entry.get("collection") as string;
    const heading = phrase(language, "samskab.missing.heading");
    if (name === SETTINGS_COLLECTION) {
      const data = (entry.get("data") as DraftEntry).toJS() as Readonly<Record<string, unknown>>;
      showMissing(name, settingProblems(entry.get("slug") as string, data, language), heading);
      return;
    }
    const collection = config.collections.find((each) => each.name === name);
    if (!collection || !isCollection(name)) return;
    const files = filesOfDraft(fromJS(collection) as DraftEntry, entry);
    if (entry.get("newRecord") && !titleOf({}, files))
      throw new Refused(phrase(language, "samskab.untitled"));
    showMissing(name, problemsOf(name, files, language), heading);
  };
  cms.registerEventListener({ name: "preSave", handler: handler as never });
}
