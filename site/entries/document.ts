import { type Document, parse } from "../markdown/parser.ts";
import { type CollectionName, collectionOf } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import type { Entry } from "./entry.ts";
import { dataOf, textLanguageOf } from "./facts.ts";

/**
 * The whole running text of an entry as one Markdown text: the body, then each section under its label.
 * Page, download and search index are made from this one text.
 */
function markdownOf<C extends CollectionName>(entry: Entry<C>, language: Language): string {
  const { sections = [], fields } = collectionOf(entry.collection);
  const data = dataOf(entry, language) as Readonly<Record<string, unknown>>;
  const written = textLanguageOf(entry as Entry, language);
  const parts = sections.flatMap((name) =>
    data[name] ? [`## ${fields[name]?.label[written]}\n\n${deepen(String(data[name]))}`] : [],
  );
  return [data.body ?? "", ...parts].filter(Boolean).join("\n\n");
}

/** Headings of a section stand one level below the section's own. */
const deepen = (text: string): string => text.replace(/^(#{2,5}) /gm, "#$1 ");

/**
 * The parsed text of an entry, in the language in which it can be read there. The last one is remembered, because
 * an entry's PDF and book are made one after the other; all of them would take too much memory.
 */
export function documentOf(entry: Entry, language: Language): Document {
  if (last?.entry !== entry || last.language !== language) {
    const document = parse(markdownOf(entry, language), textLanguageOf(entry, language));
    last = { entry, language, document };
  }
  return last.document;
}

let last: { readonly entry: Entry; readonly language: Language; readonly document: Document } | undefined;
