import { followsAfter } from "../../site/entries/translation/follow.ts";
import type { CollectionName } from "../../site/model/collections/index.ts";
import type { Follows } from "../../site/model/fields/index.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import type { Drafts, FieldValues } from "../entry-files.ts";

/** What must be known of an entry to note what its translations follow. */
export interface Noting {
  readonly collection: CollectionName;
  /** The files as they are to be written, without notes. */
  readonly files: Drafts;
  /** The files as they are stored; none for a new entry. */
  readonly stored: Drafts;
  /** The form's values, in which the editor has noted what is still right: the original's, for all translations. */
  readonly drafts: Drafts;
}

/** The files with a note in each translation of what it follows; for a file that did not change, as it was. */
export function withFollows({ collection, files, stored, drafts }: Noting): Drafts {
  const original = originalLanguage(files);
  if (!original) return files;
  const source = { language: original, data: files[original] ?? {} };
  const before = originalLanguage(stored);
  const noted = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    if (!data || language === original) return data ? [[language, data]] : [];
    // Another original than before: nobody knows what follows it.
    const isSame = before === undefined || before === original;
    const known = isSame ? stored[language] : without(stored[language]);
    const follows = followsAfter(collection, {
      original: source,
      translation: { language, data },
      stored: known,
      ...(isSame && { accepted: noteIn(drafts[language]), corrected: noteIn(drafts[original]) }),
    });
    return [[language, follows ? { ...data, follows } : data]];
  });
  return Object.fromEntries(noted);
}

const originalLanguage = (files: Drafts): Language | undefined =>
  LANGUAGE_IDS.find((language) => files[language] && "original" in files[language]);

const noteIn = (draft: FieldValues | undefined) => draft?.follows as Follows | undefined;

const without = (file: FieldValues | undefined): FieldValues | undefined =>
  file && { ...file, follows: undefined };
