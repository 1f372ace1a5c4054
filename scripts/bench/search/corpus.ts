import type { Store } from "../../../site/entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { type Material, materialsOf } from "../../../site/search/build/material.ts";
import type { IndexPassage } from "../../../site/search/build/passages.ts";
import { packTexts, textOf } from "../../../site/search/build/texts.ts";
import { textName } from "../../../site/search/format/text-file.ts";
import type { BenchDocument, Corpus } from "./engine.ts";

/** The site's own entries in all languages; other engines get every word that ours reads. */
export function contentCorpus(store: Store): Corpus {
  const materials = materialsOf(store);
  return {
    materials: () => materials,
    documents: materials.flatMap(({ language, cards, passages }) =>
      cards.map(({ id, title, summary }, place): BenchDocument => {
        const texts = (fits: (field: string) => boolean) =>
          (passages[place] ?? []).filter(({ field }) => fits(field)).map(({ text }) => text);
        const own = ["title", "summary", "headings"];
        return {
          language,
          url: `/${language}/${id}/`,
          title,
          summary,
          heading: texts((field) => field === "headings").join(". "),
          text: texts((field) => !own.includes(field)).join(". "),
        };
      }),
    ),
  };
}

/** Made-up documents, in as many indexes as they have languages. */
export function generatedCorpus(documents: readonly BenchDocument[]): Corpus {
  const languages = LANGUAGE_IDS.filter((each) => documents.some(({ language }) => language === each));
  return {
    documents,
    materials: () =>
      languages.map((language) =>
        generatedMaterial(
          documents.filter((document) => document.language === language),
          language,
        ),
      ),
  };
}

function generatedMaterial(documents: readonly BenchDocument[], language: Language): Material {
  const passages = documents.map(({ title, summary, heading, text }): IndexPassage[] => {
    const section = { id: "heading", heading, own: false };
    return [
      { field: "title", text: title, language },
      { field: "summary", text: summary, language },
      { field: "headings", text: heading, language, section },
      { field: "text", text, language, section },
    ];
  });
  const texts = passages.flatMap((each) => textOf(each, language) ?? []);
  const packed = packTexts(texts);
  const files = texts.map(packed.pack);
  return {
    language,
    passages,
    cards: documents.map(({ url, title, summary }, index) => ({
      id: url,
      url,
      collection: "methods",
      title,
      titleLang: language,
      summary,
      summaryLang: language,
      textLang: language,
      text: files[index]?.version ?? "",
      links: [],
    })),
    words: packed.words,
    texts: new Map([
      ...packed.wordFiles,
      ...files.map(
        ({ version, file }, index) => [textName(documents[index]?.url ?? "", version), file] as const,
      ),
    ]),
    themes: [],
    minor: [],
  };
}
