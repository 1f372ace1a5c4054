import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { rootName } from "../search/format/file-name.ts";
import type { Answer, Result, Search, SearchOptions } from "../search/query/answer.ts";
import type { Excerpt } from "../search/query/excerpt.ts";
import { highlight, type Piece } from "../search/query/highlight.ts";
import type { Marks } from "../search/query/marks.ts";
import { openSearch } from "../search/query/open.ts";

/** A result with its title and summary cut where they answer the query. */
export interface MarkedResult extends Result {
  readonly titlePieces: readonly Piece[];
  readonly summaryPieces: readonly Piece[];
}

export interface MarkedAnswer extends Answer {
  readonly results: readonly MarkedResult[];
}

/** What the page asks of the search, wherever that runs; an answer must survive being copied. */
export interface Engine {
  ask(language: Language, query: string, options: SearchOptions): Promise<MarkedAnswer>;
  excerpt(language: Language, result: Result, marks: Marks): Promise<Excerpt | undefined>;
}

/** A call of the engine as it travels to the worker, and its answer on the way back. */
export interface Call {
  readonly number: number;
  readonly name: keyof Engine;
  readonly words: readonly unknown[];
}

export interface Reply {
  readonly number: number;
  readonly answer?: unknown;
  readonly failed?: true;
}

const searches = new Map<Language, Promise<Search>>();

/**
 * Opens a language's index once; after a failure anew, since the site may have been published again and have other
 * files now.
 */
async function inIndex<T>(language: Language, use: (search: Search) => Promise<T>): Promise<T> {
  const before = searches.get(language);
  const search = before ?? openSearch(language, load);
  searches.set(language, search);
  try {
    return await use(await search);
  } catch (error) {
    if (searches.get(language) === search) searches.delete(language);
    if (!before) throw error;
    return inIndex(language, use);
  }
}

/** The search itself, in the thread that loads this file. */
export const engine: Engine = {
  async ask(language, query, options) {
    const answer = await inIndex(language, (search) => search.ask(query, options));
    const results = answer.results.map((result) => ({
      ...result,
      titlePieces: highlight(result.title, result.titleLang, answer.marks, result.parts),
      summaryPieces: highlight(result.summary, result.summaryLang, answer.marks, result.parts),
    }));
    return { ...answer, results };
  },
  excerpt: (language, result, marks) => inIndex(language, (search) => search.excerpt(result, marks)),
};

async function load(name: string): Promise<string> {
  // Only the root keeps its name when the content changes.
  const isRoot = LANGUAGE_IDS.some((language) => name === rootName(language));
  const answer = await fetch(`/search/${name}`, isRoot ? { cache: "no-cache" } : {});
  if (!answer.ok) throw new Error(`/search/${name} answers ${answer.status}`);
  return answer.text();
}

/** As a worker, it answers the page's calls, and says when it is ready for them. */
if (typeof document === "undefined") {
  addEventListener("message", async ({ data: { number, name, words } }: MessageEvent<Call>) => {
    const call = engine[name] as (...words: readonly unknown[]) => Promise<unknown>;
    const reply: Reply = await call(...words).then(
      (answer) => ({ number, answer }),
      () => ({ number, failed: true }),
    );
    postMessage(reply);
  });
  postMessage("ready");
}
