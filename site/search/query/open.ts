import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { unpackCards } from "../format/card-format.ts";
import { countFacets, type FacetTable, filtered } from "../format/facet.ts";
import { FIELD_NAMES } from "../format/fields.ts";
import { numberedName, rootName } from "../format/file-name.ts";
import type { Card, Root } from "../format/root.ts";
import type { ThemeLink } from "../format/row.ts";
import { textName, unpackText } from "../format/text-file.ts";
import { fold, plain } from "../words/fold.ts";
import { stem } from "../words/stem.ts";
import { wordsOf } from "../words/text-words.ts";
import type { Answer, Result, Search, SearchOptions } from "./answer.ts";
import { answering, sorted } from "./answering.ts";
import { lengthOf } from "./bm25.ts";
import { Dictionary, type Load } from "./dictionary.ts";
import { excerptOf } from "./excerpt.ts";
import { type LinkedHit, withLinks } from "./links.ts";
import { type Marks, marksIn, marksOf } from "./marks.ts";
import type { Hit } from "./matches.ts";
import { type Places, traceOf } from "./places.ts";
import { planQuery } from "./plan.ts";
import type { Plan } from "./planned-word.ts";
import type { DocumentFacts } from "./rank.ts";
import { remember } from "./remember.ts";
import { namesLike, nearestTheme } from "./spelling.ts";

const TITLE = FIELD_NAMES.indexOf("title");

/**
 * Opens the index of a language. `load` gives the text of a file that `buildSearch` has made; it is asked for
 * the root now and for other files when a query needs them, and its errors are passed on.
 */
export async function openSearch(language: Language, load: Load): Promise<Search> {
  const root = JSON.parse(await load(rootName(language))) as Root;
  const dictionary = new Dictionary(root, load);
  const minor = new Set(root.minor);
  const facts: DocumentFacts = {
    titleLength: (document) => lengthOf(root, TITLE, document),
    isMinor: (document) => minor.has(document),
  };
  const page = remember(async (number: number) =>
    unpackCards(await load(numberedName(language, root.pages, number)), language),
  );
  const facetTable = remember(
    async (hashes: Root["facets"]): Promise<FacetTable> =>
      JSON.parse(await load(numberedName(language, hashes, 0))),
  );

  const card = async (document: number): Promise<Card> => {
    const found = (await page(Math.floor(document / root.pageSize)))[document % root.pageSize];
    if (!found) throw new Error(`The search index has no card ${document}`);
    return found;
  };

  const resultOf = async (
    { document, score, through }: LinkedHit,
    places: Places,
    marks: Marks,
  ): Promise<Result> => {
    const shown = await card(document);
    const { parts, inText, inForeign } = traceOf(document, places);
    return {
      ...shown,
      lang: language,
      score,
      ...(through !== undefined && { through: (await card(through)).title }),
      parts,
      inText: inText || (inForeign && !answersAbroad(shown, language, marks)),
    };
  };

  const commonWords = remember(async (written: Language): Promise<readonly string[]> => {
    const name = root.words[written];
    return name ? (await load(name)).split(" ") : [];
  });

  const excerpt: Search["excerpt"] = async ({ id, text, textLang, parts }, marks) => {
    if (text === undefined) return undefined;
    const [file, words] = await Promise.all([load(textName(id, text)), commonWords(textLang)]);
    return excerptOf(unpackText(file, words), textLang, language, marks, parts);
  };

  const suggestions = async ({ words }: Plan): Promise<string[]> => {
    const names = await Promise.all(words.map(({ typed }) => namesLike(typed, language, dictionary)));
    return [...new Set(names.flat())];
  };

  const themes = async ({ words }: Plan): Promise<ThemeLink[]> => {
    const near = await Promise.all(words.map(({ typed }) => nearestTheme(typed, dictionary)));
    return [...new Map(near.flat()).entries()];
  };

  const ask = async (query: string, options: SearchOptions = {}): Promise<Answer> => {
    const { limit = 10, concepts = true, filters = {}, sort = "score", facets = false } = options;
    const needsTable = facets || sort === "date" || Object.keys(filters).length > 0;
    const [plan, table] = await Promise.all([
      planQuery(query, language, dictionary, { concepts }),
      needsTable ? facetTable(root.facets) : undefined,
    ]);
    const { places, ranked } = answering(plan, limit, root, facts);
    const inOrder = <T extends Hit>(hits: readonly T[]): readonly T[] =>
      table ? sorted(filtered(hits, filters, table), sort, table) : hits;
    // Most of these will be shown, links or not: their cards are on the way while the links are followed.
    for (const { document } of inOrder(ranked).slice(0, limit)) card(document).catch(() => {});
    const hits = await withLinks(ranked, async (document) => (await card(document)).links);
    const shown = inOrder(hits);
    const typed = new Set(plan.words.map((word) => fold(stem(word.typed, language))));
    const marks = marksOf(plan);
    return {
      results: await Promise.all(shown.slice(0, limit).map((hit) => resultOf(hit, places, marks))),
      total: shown.length,
      also: plan.concepts.map(({ names }) => otherNames(names, typed, language)),
      marks,
      corrected: plan.corrected,
      suggestions: hits.length ? [] : await suggestions(plan),
      themes: hits.length ? [] : await themes(plan),
      facets: table && facets ? countFacets(hits, filters, table) : [],
    };
  };

  return { ask, excerpt, search: async (query, options) => (await ask(query, options)).results };
}

/** Whether title or summary stand in another language than the reader's and show the hit themselves. */
const answersAbroad = (card: Card, language: Language, marks: Marks): boolean =>
  [[card.title, card.titleLang] as const, [card.summary, card.summaryLang] as const].some(
    ([text, written]) => written !== language && marksIn(wordsOf(text, written), marks).length > 0,
  );

/** What a concept is called beside what the reader typed, the reader's language first, each name once. */
function otherNames(names: readonly string[], typed: ReadonlySet<string>, language: Language): string[] {
  const own = names[LANGUAGE_IDS.indexOf(language)] ?? "";
  const others = [own, ...names].filter((name) => name && !typed.has(fold(stem(plain(name), language))));
  return [...new Set(others)];
}
