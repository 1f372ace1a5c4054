import { fromJS, type Map as ImmutableMap } from "immutable";
import { isCollection } from "../../site/model/collections/index.ts";
import type { Language } from "../../site/model/language.ts";
import { withAddress } from "../address.ts";
import { readMarkdown } from "../content-format.ts";
import { type Drafts, draftsOf, fileInOrder } from "../entry-files.ts";
import { Stale } from "../refused.ts";
import { differences, merge } from "../versions.ts";
import { fieldsOf, filesOfDraft, languagePath, languagesOf, unlessMissing } from "./entries.ts";
import { openedFiles, rememberOpened } from "./opened-files.ts";
import { tellChanges } from "./tell-changes.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What Decap is told to save. */
interface Saving {
  readonly collection: DecapMap;
  readonly entryDraft: DecapMap;
}

/** What we use of Decap's backend: reading the files of an entry as they stand, in a draft or published. */
interface Backend {
  readonly implementation: {
    unpublishedEntry(
      name: object,
    ): Promise<{ readonly diffs: readonly { readonly path: string; readonly id: string }[] }>;
    unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
    getEntry(path: string): Promise<{ readonly data: string }>;
  };
}

let settled = false;

/** Whether the last saving brought in another editor's work, so that the form must be read anew. */
export function wasSettled(): boolean {
  const answer = settled;
  settled = false;
  return answer;
}

/**
 * Saves; where somebody else has saved in the meantime, tells what they changed, and brings both together if the
 * editor wants that and no field was changed by both.
 */
export async function saveOrSettle<Result>(
  backend: Backend,
  saving: Saving,
  save: (saving: Saving) => Promise<Result>,
): Promise<Result> {
  try {
    return await save(saving);
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    const together = await settle(backend, saving);
    if (!together) throw error;
    const result = await saveOrSettle(backend, { ...saving, entryDraft: together }, save);
    settled = true;
    return result;
  }
}

async function settle(backend: Backend, { collection, entryDraft }: Saving): Promise<DecapMap | undefined> {
  const entry = entryDraft.get("entry") as DecapMap;
  const name = String(collection.get("name"));
  if (!isCollection(name)) return undefined;
  const { locales, default_locale: form } = languagesOf(collection);
  const fields = fieldsOf(collection);
  const paths = new Map(
    locales.map((language) => [language, languagePath(String(entry.get("path")), language)]),
  );
  const now = await currentFiles(backend, name, String(entry.get("slug")), [...paths.values()]);
  const inOrder = (raws: Readonly<Record<string, string>>): Drafts =>
    Object.fromEntries(
      [...paths].flatMap(([language, path]) =>
        raws[path] ? [[language, fileInOrder(readMarkdown(raws[path]), fields)]] : [],
      ),
    );
  const theirs = inOrder(now);
  if (!Object.keys(theirs).length) return undefined;
  const base = inOrder(openedFiles([...paths.values()]));
  const mine = filesOfDraft(collection, entry);
  const merged = merge(base, mine, theirs);
  if (!(await tellChanges(name, mine, differences(base, theirs), "both" in merged ? merged.both : [])))
    return undefined;
  if ("both" in merged) return undefined;
  rememberOpened(
    [...paths.values()],
    Object.entries(now).map(([path, raw]) => ({ path, raw })),
  );
  const drafts = draftsOf(merged.files, fields, locales);
  const values = (language: Language) =>
    fromJS(withAddress(drafts[language] ?? {}, String(entry.get("slug"))));
  return locales.reduce(
    (draft, language) =>
      draft.setIn(
        ["entry", ...(language === form ? ["data"] : ["i18n", language, "data"])],
        values(language),
      ),
    entryDraft,
  );
}

/** The files of an entry as they stand now: its draft's, or what is published. */
async function currentFiles(
  { implementation }: Backend,
  collection: string,
  slug: string,
  paths: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const draft = await implementation.unpublishedEntry({ collection, slug }).catch(unlessMissing);
  const raws = await Promise.all(
    paths.map(async (path) => {
      const inDraft = draft?.diffs.find((file) => file.path === path);
      if (inDraft) return implementation.unpublishedEntryDataFile(collection, slug, path, inDraft.id);
      return (await implementation.getEntry(path).catch(unlessMissing))?.data ?? "";
    }),
  );
  return Object.fromEntries(paths.map((path, index) => [path, raws[index] ?? ""]));
}
