import type { Language } from "../../../site/model/language.ts";
import type { Answer, Search } from "../../../site/search/query/answer.ts";
import { openSearch } from "../../../site/search/query/open.ts";

let opened: Promise<Search> | undefined;
let last: Answer | undefined;

/** See `Engine.page`. */
export async function ask(language: Language, query: string): Promise<string[]> {
  opened ??= openSearch(language, async (name) => (await fetch(`/search/${name}`)).text());
  last = await (await opened).ask(query, { limit: 10 });
  return last.results.map(({ id }) => id);
}

export async function excerpts(): Promise<void> {
  const search = await opened;
  if (!search || !last) return;
  const { results, marks } = last;
  await Promise.all(results.map((result) => result.inText && search.excerpt(result, marks)));
}
