import type { Language } from "../model/language.ts";
import type { PageTexts } from "../search/page-texts.ts";
import type { Excerpt } from "../search/query/excerpt.ts";
import type { Piece } from "../search/query/highlight.ts";
import { element, languageOf } from "./element.ts";
import type { MarkedResult } from "./search-engine.ts";

/** Gives a result's excerpt, when it is about to be seen. */
export type GetExcerpt = (result: MarkedResult) => Promise<Excerpt | undefined>;

/** One result: what kind of entry, its title as a link, its summary, and how it got here if not by itself. */
export function resultItem(result: MarkedResult, texts: PageTexts): HTMLLIElement {
  const elsewhere =
    result.textLang === result.lang
      ? ""
      : ` · ${texts.words["search.in"].replace("{language}", texts.languages[result.textLang])}`;
  const link = element(
    "a",
    { href: result.url, ...languageOf(result.titleLang) },
    ...marked(result.titlePieces),
  );
  return element(
    "li",
    {},
    element(
      "article",
      {},
      element("p", { class: "results__kind" }, `${texts.kinds[result.collection]}${elsewhere}`),
      element("h2", { class: "results__title" }, link),
      element(
        "p",
        { class: "results__summary", ...languageOf(result.summaryLang) },
        ...marked(result.summaryPieces),
      ),
      // Its place is kept, so that nothing moves when it comes.
      ...(result.inText && result.text ? [element("div", { class: "results__excerpt" })] : []),
      ...(result.through === undefined ? [] : [throughNote(result.through, texts)]),
    ),
  );
}

/** Puts the excerpts of results into their places as the reader comes to them. */
export function excerptsOnSight(get: GetExcerpt, texts: PageTexts) {
  const results = new WeakMap<Element, MarkedResult>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const result = results.get(target);
        if (!isIntersecting || !result) continue;
        seen.unobserve(target);
        // Without its excerpt a result is still a result.
        get(result).then(
          (excerpt) =>
            excerpt ? target.replaceChildren(...excerptParts(excerpt, result, texts)) : target.remove(),
          () => target.remove(),
        );
      }
    },
    { rootMargin: "200px" },
  );
  return (item: HTMLElement, result: MarkedResult): void => {
    const place = item.querySelector(".results__excerpt");
    if (!place) return;
    results.set(place, result);
    seen.observe(place);
  };
}

function excerptParts({ pieces, sections }: Excerpt, result: MarkedResult, texts: PageTexts): HTMLElement[] {
  const words = (language: Language, pieces: readonly Piece[]) =>
    element("p", languageOf(language), ...marked(pieces));
  const links = sections.map(({ id, language, pieces }) =>
    element(
      "li",
      {},
      element("a", { href: `${result.url}#${id}`, ...languageOf(language) }, ...marked(pieces)),
    ),
  );
  return [
    ...(pieces.length ? [words(result.textLang, pieces)] : []),
    ...(links.length ? [element("ul", { "aria-label": texts.words["search.sections"] }, ...links)] : []),
  ];
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));

const throughNote = (title: string, texts: PageTexts): HTMLElement =>
  element(
    "p",
    { class: "results__through" },
    texts.words["search.through"].replace("{title}", () => title),
  );
