import type { PageTexts } from "../search/page-texts.ts";
import type { Excerpt } from "../search/query/excerpt.ts";
import type { Marks } from "../search/query/marks.ts";
import { element } from "./element.ts";
import type { MarkedAnswer, MarkedResult } from "./search-engine.ts";
import { SearchFilters } from "./search-filters.ts";
import { notesOn } from "./search-notes.ts";
import { excerptsOnSight, resultItem } from "./search-result.ts";
import type { SearchState } from "./search-state.ts";

/** Milliseconds without a change before a count is read aloud: not one for every key. */
const QUIET = 600;

/** Results that are drawn in one go, and milliseconds until the next. */
const AT_ONCE = 2;
const FRAME = 16;

/** What the reader can do from the results. */
export interface SearchActions {
  change(part: Partial<SearchState>): void;
  more(): void;
  retry(): void;
  excerpt(result: MarkedResult, marks: Marks): Promise<Excerpt | undefined>;
}

/** The parts of the page that change with an answer. */
export class SearchView {
  readonly #count: HTMLElement;
  readonly #status: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #filters: SearchFilters;
  #timer = 0;
  #drawing = 0;

  constructor(
    panel: HTMLElement,
    readonly texts: PageTexts,
    readonly actions: SearchActions,
  ) {
    const part = (selector: string) => panel.querySelector(selector) as HTMLElement;
    this.#count = part(".search-count");
    this.#status = part("[role=status]");
    this.#notes = part(".search-notes");
    this.#list = part(".results");
    this.#more = part(".search-more");
    this.#more.addEventListener("click", () => actions.more());
    this.#filters = new SearchFilters(part(".search-filters"), texts, actions, this.#list);
    // A browser looks up how numbers are written when it first writes one, which takes longer than all of the drawing:
    // better before the first key than after it.
    setTimeout(() => this.#counted(0, ""));
  }

  /** Whether the counts beside the filters are to be seen. */
  get showsFilters(): boolean {
    return this.#filters.open;
  }

  /** Shows an answer, all but its first results after a moment; gives a promise of all. */
  show(answer: MarkedAnswer, state: SearchState): Promise<void> {
    this.#say(this.#counted(answer.total, state.query.trim()));
    const switching = this.#notes.contains(document.activeElement);
    this.#notes.replaceChildren(...notesOn(answer, state, this.texts, this.actions));
    this.#filters.show(answer, state);
    if (switching) this.#notes.querySelector("button")?.focus();
    this.#more.hidden = answer.results.length >= answer.total;
    return this.#draw(answer);
  }

  empty(): void {
    this.#say("");
    this.#clear();
  }

  /** An answer takes its time; what is shown stays until it comes. */
  searching(): void {
    this.#say(this.texts.words["search.searching"]);
  }

  failed(): void {
    this.#say(this.texts.words["search.failed"]);
    this.#clear();
    const retry = element("button", { type: "button" }, this.texts.words["search.retry"]);
    retry.addEventListener("click", () => this.actions.retry());
    this.#notes.append(retry);
  }

  focusResult(index: number): void {
    this.#list.children[index]?.querySelector("a")?.focus();
  }

  /** Draws results a few at a time, so that a key that is pressed meanwhile need not wait for them all. */
  async #draw({ results, marks }: MarkedAnswer): Promise<void> {
    const mine = ++this.#drawing;
    const excerpts = excerptsOnSight((result) => this.actions.excerpt(result, marks), this.texts);
    for (const old of [...this.#list.children].slice(results.length)) old.remove();
    for (const [place, result] of results.entries()) {
      if (place && place % AT_ONCE === 0) await new Promise((drawn) => setTimeout(drawn, FRAME));
      if (mine !== this.#drawing) return;
      const item = resultItem(result, this.texts);
      excerpts(item, result);
      const old = this.#list.children[place];
      if (!old) this.#list.append(item);
      else {
        // Who has gone on to the results while the last key was answered stays at the same place.
        const held = old.contains(document.activeElement);
        old.replaceWith(item);
        if (held) item.querySelector("a")?.focus();
      }
    }
  }

  #clear(): void {
    this.#drawing++;
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#filters.clear();
    this.#more.hidden = true;
  }

  /** Shown at once; read aloud when the reader pauses, and only when it says something new. */
  #say(text: string): void {
    this.#count.textContent = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, QUIET);
  }

  #counted(total: number, query: string): string {
    const { locale, words } = this.texts;
    const one = new Intl.PluralRules(locale).select(total) === "one";
    const text =
      total === 0 ? words["search.none"] : words[one ? "search.results_one" : "search.results_other"];
    return text.replace("{count}", total.toLocaleString(locale)).replace("{query}", () => query);
  }
}
