import { themeAddress } from "../../entries/address.ts";
import type { Entry } from "../../entries/entry.ts";
import { summaryOf, titleOf } from "../../entries/facts.ts";
import { languageFacts } from "../../model/language.ts";
import { say } from "../../model/strings.ts";
import { themeName } from "../../model/vocabulary.ts";
import { type Edition, pageOf } from "../edition.ts";
import { PictureList } from "../pictures.ts";
import { newestVersion } from "../version.ts";
import { chapterOf } from "./chapter.tsx";
import type { Book } from "./package.ts";

/** A book and the uploads that it shows. */
export interface Draft {
  readonly book: Book;
  readonly pictures: PictureList;
  /** The pictures' names in the book, which reading systems want plain, by their paths in the list. */
  readonly names: ReadonlyMap<string, string>;
}

/** The collections whose entries are stories. */
const STORIES = ["portraits", "reports", "writeups"];

/** Fewer stories than this are read one by one. */
const STORIES_FROM = 3;

/** An entry as a book of its own. */
export const entryBook = (edition: Edition): Draft =>
  bind([edition.entry], edition, {
    title: titleOf(edition.entry, edition.language).text,
    description: summaryOf(edition.entry, edition.language).text,
    address: pageOf(edition, edition.entry),
  });

/** The stories of a theme that can be read in a language, as a book; none where they are few. */
export function themeBook(theme: string, around: Omit<Edition, "entry">): Draft | undefined {
  const { store, language, siteAddress } = around;
  const entries = store
    .withTheme(theme, language)
    .filter(({ collection, languages }) => STORIES.includes(collection) && languages.includes(language));
  if (entries.length < STORIES_FROM) return undefined;
  const title = themeName(theme, language);
  return bind(entries, around, {
    title: say(language, "epub.stories", { theme: title }),
    description: entries.map((entry) => titleOf(entry, language).text).join(" · "),
    address: siteAddress + themeAddress(theme, language),
  });
}

function bind(
  entries: readonly Entry[],
  around: Omit<Edition, "entry">,
  facts: Pick<Book, "title" | "description" | "address">,
): Draft {
  const pictures = new PictureList();
  const { language } = around;
  const { locale } = languageFacts(language);
  const byAlphabet = (one: string, other: string) => one.localeCompare(other, locale);
  const authors = new Set(entries.flatMap(({ data }) => data.credits ?? []));
  const names = new Map<string, string>();
  const picture = (address: string): string => {
    const file = pictures.add(address);
    const name = names.get(file) ?? `picture-${names.size + 1}${/\.\w+$/.exec(file)?.[0] ?? ""}`;
    names.set(file, name);
    return name;
  };
  const chapters = entries.map((entry) => chapterOf({ ...around, entry }, picture));
  const book = { ...facts, language, authors: [...authors].sort(byAlphabet) };
  return { pictures, names, book: { ...book, version: newestVersion(entries), chapters } };
}
