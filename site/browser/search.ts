import type { Language } from "../model/language.ts";
import type { Search } from "../search/answer.ts";
import { openSearch } from "../search/open.ts";
import type { PageTexts } from "../search/page-texts.ts";
import { readState, type SearchState, stateAddress } from "./search-state.ts";
import { SearchView } from "./search-view.ts";

/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
const PAGE = 10;

const panel = document.getElementById("search");
if (panel) start(panel);

/** Brings the search page to life: results as one types, and the address in step. */
function start(panel: HTMLElement): void {
  const texts = JSON.parse(panel.dataset.texts ?? "{}") as PageTexts;
  const language = panel.dataset.language as Language;
  const input = panel.querySelector("input") as HTMLInputElement;
  const form = panel.querySelector("form") as HTMLFormElement;
  const more = panel.querySelector<HTMLButtonElement>(".search-more");
  const view = new SearchView(panel, texts, (part) => change(part));

  let state = readState(location.href);
  let limit = PAGE;
  let turn = 0;
  let timer = 0;
  let opened: Promise<Search> | undefined;

  const open = (): Promise<Search> => {
    opened ??= openSearch(language, load);
    // What could not be fetched is tried again with the next key.
    opened.catch(() => (opened = undefined));
    return opened;
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const { query, ...options } = state;
    if (!query.trim()) return view.empty();
    try {
      const answer = await (await open()).ask(query, { ...options, limit, facets: true });
      // An answer that comes after the next question is out of date.
      if (mine === turn) view.show(answer, state);
    } catch {
      if (mine === turn) view.failed();
    }
  };

  const change = (part: Partial<SearchState>): void => {
    state = { ...state, ...part };
    limit = PAGE;
    history.replaceState(null, "", stateAddress(state, location.href));
    void run();
  };

  input.addEventListener("focus", () => void open().catch(() => undefined), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ query: input.value }), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change({ query: input.value });
  });
  more?.addEventListener("click", () => {
    limit += PAGE;
    void run().then(() => view.focusResult(limit - PAGE));
  });

  input.value = state.query;
  if (state.query) void run();
  else input.focus();
}

async function load(name: string): Promise<string> {
  const answer = await fetch(`/search/${name}`);
  if (!answer.ok) throw new Error(`/search/${name} answers ${answer.status}`);
  return answer.text();
}
