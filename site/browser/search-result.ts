import type { Language } from "../model/language.ts";
import type { Result } from "../search/answer.ts";
import { highlight } from "../search/highlight.ts";
import type { PageTexts } from "../search/page-texts.ts";
import { element, languageOf } from "./element.ts";

/** One result: what kind of entry, its title as a link, its summary, and how it got here if not by itself. */
export function resultItem(result: Result, terms: ReadonlySet<string>, texts: PageTexts): HTMLLIElement {
  const marked = (text: string, language: Language) =>
    highlight(text, language, terms).map((piece) =>
      piece.hit ? element("mark", {}, piece.text) : piece.text,
    );
  const elsewhere =
    result.textLang === result.lang
      ? ""
      : ` · ${texts.words["search.in"].replace("{language}", texts.languages[result.textLang])}`;
  return element(
    "li",
    {},
    element(
      "article",
      {},
      element("p", { class: "results__kind" }, `${texts.kinds[result.collection]}${elsewhere}`),
      element(
        "h2",
        { class: "results__title" },
        element(
          "a",
          { href: result.url, ...languageOf(result.titleLang) },
          ...marked(result.title, result.titleLang),
        ),
      ),
      element(
        "p",
        { class: "results__summary", ...languageOf(result.summaryLang) },
        ...marked(result.summary, result.summaryLang),
      ),
      ...(result.through === undefined ? [] : [throughNote(result.through, texts)]),
    ),
  );
}

const throughNote = (title: string, texts: PageTexts): HTMLElement =>
  element(
    "p",
    { class: "results__through" },
    texts.words["search.through"].replace("{title}", () => title),
  );
