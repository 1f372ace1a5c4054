import { type FactRow, factRows, rowsOf } from "../entries/fact-rows.ts";
import { dataOf, titleOf } from "../entries/facts.ts";
import { collectionOf, type EntryId } from "../model/collections/index.ts";
import { formatDate } from "../model/dates.ts";
import type { Shown } from "../model/fields/index.ts";
import { languageName, say } from "../model/strings.ts";
import { type Edition, pageOf } from "./edition.ts";
import { licenceAddress } from "./licence.ts";
import { array, block, inLanguage, link, markup } from "./typst/escape.ts";
import { versionOf } from "./version.ts";

/** A page shows these in other places; in a document they stand in the table. */
const BEFORE = ["date", "themes"];
const AFTER = ["credits", "original", "translator", "licence", "verified"];

/** The facts of an entry for the cover, in the model's words and without empty rows. */
export function coverFacts(edition: Edition): readonly FactRow[] {
  const { entry, language } = edition;
  const { fields } = collectionOf(entry.collection);
  const data = dataOf(entry, language);
  const address = pageOf(edition, entry);
  const own = factRows(entry, language);
  // Some collections have their date among their facts.
  const before = BEFORE.filter((name) => !own.some(({ field }) => field === name));
  return [
    ...rowsOf(fields, before, data, language),
    ...own,
    ...rowsOf(fields, AFTER, data, language).flatMap((row) => adapted(row, edition)),
    ...editionRow(edition),
    {
      field: "address",
      label: say(language, "pdf.address"),
      values: [{ text: address, href: address }],
      language,
    },
  ];
}

/** The date of the version, so that a reader of an old copy can tell; the address leads to the newest. */
function editionRow({ entry, language }: Edition): readonly FactRow[] {
  const version = versionOf(entry);
  if (!version) return [];
  return [
    {
      field: "edition",
      label: say(language, "pdf.edition"),
      values: [{ text: formatDate(version, language) }],
      language,
    },
  ];
}

/** The original's language only where the document is not in it; the licence with its terms. */
function adapted(row: FactRow, { entry, language }: Edition): readonly FactRow[] {
  if (row.field === "original") {
    return language === entry.original
      ? []
      : [{ ...row, values: [{ text: languageName(entry.original, language) }] }];
  }
  const href = row.field === "licence" && "licence" in entry.data && licenceAddress(entry.data.licence ?? "");
  return [href ? { ...row, values: row.values.map((value) => ({ ...value, href })) } : row];
}

/** Rows as a table of two columns with their header. */
export function writeFactsTable(rows: readonly FactRow[], edition: Edition): string {
  const header = [say(edition.language, "pdf.fact"), say(edition.language, "pdf.value")].map((word) =>
    block(markup(word)),
  );
  const pairs = rows.map((row) => `(${block(markup(row.label))}, ${block(writeValues(row, edition))})`);
  return `#facts-table(${array(header)}, ${array(pairs)});`;
}

/** What leads somewhere stands on a line of its own; plain words make one line. */
function writeValues(row: FactRow, edition: Edition): string {
  const separator = row.values.some((value) => value.entry ?? value.href) ? "#linebreak();" : ", ";
  return row.values.map((value) => writeValue(value, row, edition)).join(separator);
}

function writeValue(value: Shown, row: FactRow, edition: Edition): string {
  const { language, store } = edition;
  const id = value.entry && (`${value.entry.collection}/${value.entry.slug}` as EntryId);
  if (id && store.has(id)) {
    const target = store.get(id);
    const title = value.text ? { text: value.text, language: row.language } : titleOf(target, language);
    return link(pageOf(edition, target), writePassage(title, edition));
  }
  const words = writePassage({ text: value.text ?? "", language: row.language }, edition);
  return value.href ? link(value.href, words) : words;
}

/** A passage, marked where its language is not the document's. */
export const writePassage = (
  passage: { readonly text: string; readonly language: string },
  { language }: Pick<Edition, "language">,
): string =>
  passage.language === language ? markup(passage.text) : inLanguage(passage.language, markup(passage.text));
