import { fromJS, type Map as ImmutableMap } from "immutable";
import { isCollection } from "../../site/model/collections/index.ts";
import { problemsOf } from "../check-draft.ts";
import type { FieldValues } from "../entry-files.ts";
import { rememberedLanguage } from "../language.ts";
import { refuseWith } from "../refuse-with.ts";
import { SETTINGS_COLLECTION } from "../settings/collection.ts";
import { settingProblems } from "../settings/problems.ts";
import { filesOfDraft } from "./entries.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What we use of Decap's backend: reading a draft as it was saved. */
interface Backend {
  readonly implementation: {
    unpublishedEntry(name: { readonly collection: string; readonly slug: string }): Promise<unknown>;
  };
  processUnpublishedEntry(collection: DecapMap, draft: unknown, withUploads: boolean): Promise<unknown>;
}

/** Refuses to call a draft ready, or to publish it, while the build would refuse it; says all that is missing. */
export async function refuseUnready(
  backend: Backend,
  collection: DecapMap,
  slug: string,
  status: string,
): Promise<void> {
  const name = collection.get("name") as string;
  const isSetting = name === SETTINGS_COLLECTION;
  if (status !== "pending_publish" || !(isSetting || isCollection(name))) return;
  const draft = await backend.implementation.unpublishedEntry({ collection: name, slug });
  const entry = await backend.processUnpublishedEntry(collection, draft, false);
  const language = rememberedLanguage();
  const sentences = isCollection(name)
    ? problemsOf(name, filesOfDraft(collection, fromJS(entry) as DecapMap), language)
    : settingProblems(slug, (entry as { readonly data: FieldValues }).data, language);
  if (sentences.length) refuseWith(sentences, language);
}
