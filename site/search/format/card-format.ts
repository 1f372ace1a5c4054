import type { CollectionName } from "../../model/collections/index.ts";
import type { Language } from "../../model/language.ts";
import type { Card } from "./root.ts";

/**
 * A card without what the others of its file say too: the languages of title, summary and text are left out
 * where they are all the index's own, and the collection stands in the id.
 */
type PackedCard = readonly [
  id: string,
  url: string,
  title: string,
  summary: string,
  text: string,
  links: readonly number[],
  languages?: string,
];

/** Writes the cards of a file. */
export const packCards = (cards: readonly Card[], language: Language): string =>
  JSON.stringify(
    cards.map(({ id, url, title, titleLang, summary, summaryLang, textLang, text, links }): PackedCard => {
      const languages = [titleLang, summaryLang, textLang];
      const packed = [id, url, title, summary, text ?? "", links] as const;
      return languages.every((each) => each === language) ? packed : [...packed, languages.join(" ")];
    }),
  );

/** Reads the cards of a file. */
export const unpackCards = (text: string, language: Language): Card[] =>
  (JSON.parse(text) as readonly PackedCard[]).map(([id, url, title, summary, text, links, languages]) => {
    const [titleLang = language, summaryLang = language, textLang = language] = (languages?.split(" ") ??
      []) as Language[];
    return {
      id,
      url,
      collection: id.split("/")[0] as CollectionName,
      title,
      titleLang,
      summary,
      summaryLang,
      textLang,
      ...(text && { text }),
      links,
    };
  });
