import type { Language } from "../model/language.ts";
import type { PageTexts } from "../search/page-texts.ts";
import { startEngine } from "./search-client.ts";
import type { Engine } from "./search-engine.ts";
import { searchKeys } from "./search-keys.ts";
import { PAGE, readState, type SearchState, stateAddress } from "./search-state.ts";
import { SearchView } from "./search-view.ts";

/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
/** Milliseconds after which a search that takes its time says so. */
const SLOW = 500;

const panel = document.getElementById("search");
if (panel) start(panel);

/** Brings the search page to life: results as one types, and the address in step. */
function start(panel: HTMLElement): void {
  const { language: code, texts: said, engine: address = "" } = panel.dataset;
  const language = code as Language;
  const input = panel.querySelector("input") as HTMLInputElement;
  const form = panel.querySelector("form") as HTMLFormElement;
  const view = new SearchView(panel, JSON.parse(said ?? "{}") as PageTexts, {
    change: (part) => go({ limit: PAGE, ...part }),
    more: () => more(),
    retry: () => void run(),
    excerpt: async (result, marks) => (await engine()).excerpt(language, result, marks),
  });

  let state = readState(location.href);
  let turn = 0;
  let timer = 0;
  let started: Promise<Engine> | undefined;

  const engine = (): Promise<Engine> => {
    started ??= startEngine(address);
    // What could not be fetched is tried again with the next key.
    started.catch(() => (started = undefined));
    return started;
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const { query, ...options } = state;
    if (!query.trim()) return view.empty();
    const slow = window.setTimeout(() => mine === turn && view.searching(), SLOW);
    try {
      const facets = view.showsFilters || Object.keys(state.filters).length > 0;
      const answer = await (await engine()).ask(language, query, { ...options, facets });
      // Before the drawing, which may take longer on a slow machine: an answer is no more searched for.
      clearTimeout(slow);
      // An answer that comes after the next question is out of date.
      if (mine === turn) await view.show(answer, state);
    } catch {
      clearTimeout(slow);
      if (mine === turn) view.failed();
    }
  };

  /** Takes a step that the back button takes back; while one types, each key is no step of its own. */
  const go = (part: Partial<SearchState>, typing = false): Promise<void> => {
    state = { ...state, ...part };
    if (!typing) input.value = state.query;
    const next = stateAddress(state, location.href);
    if (next !== location.href) history[typing ? "replaceState" : "pushState"](null, "", next);
    return run();
  };

  const more = async (): Promise<void> => {
    const before = state.limit;
    await go({ limit: before + PAGE }, true);
    view.focusResult(before);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void go({ query: input.value, limit: PAGE }, true), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void go({ query: input.value });
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    state = readState(location.href);
    input.value = state.query;
    void run();
  });
  searchKeys(panel, input);

  void engine().catch(() => undefined);
  // What was typed while this script was on its way is a question already.
  const query = input.value || state.query;
  input.value = query;
  if (query) {
    // What stands below the results waits below the window until they are there.
    panel.ariaBusy = "true";
    void go({ query }, true).then(() => panel.removeAttribute("aria-busy"));
  } else input.focus();
}
