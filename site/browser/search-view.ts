import type { Answer } from "../search/answer.ts";
import type { PageTexts } from "../search/page-texts.ts";
import { element } from "./element.ts";
import { SearchFilters } from "./search-filters.ts";
import { resultItem } from "./search-result.ts";
import type { SearchState } from "./search-state.ts";

/** The parts of the page that change with an answer. */
export class SearchView {
  readonly #status: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #filters: SearchFilters;

  constructor(
    panel: HTMLElement,
    readonly texts: PageTexts,
    readonly change: (part: Partial<SearchState>) => void,
  ) {
    const part = (selector: string) => panel.querySelector(selector) as HTMLElement;
    this.#status = part("[role=status]");
    this.#notes = part(".search-notes");
    this.#list = part(".results");
    this.#more = part(".search-more");
    this.#filters = new SearchFilters(part(".search-filters"), texts, change);
  }

  show(answer: Answer, state: SearchState): void {
    this.#say(this.#count(answer.total, state.query.trim()));
    const switching = this.#notes.contains(document.activeElement);
    this.#notes.replaceChildren(...this.#correction(answer), ...this.#others(answer, state));
    this.#filters.show(answer, state);
    if (switching) this.#notes.querySelector("button")?.focus();
    this.#list.replaceChildren(
      ...answer.results.map((result) => resultItem(result, answer.terms, this.texts)),
    );
    this.#more.hidden = answer.results.length >= answer.total;
  }

  empty(): void {
    this.#say("");
    this.#clear();
  }

  failed(): void {
    this.#say(this.texts.words["search.failed"]);
    this.#clear();
  }

  focusResult(index: number): void {
    this.#list.children[index]?.querySelector("a")?.focus();
  }

  #clear(): void {
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#filters.clear();
    this.#more.hidden = true;
  }

  /** The status is set only when it changes, so that it is not read aloud twice. */
  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #count(total: number, query: string): string {
    const { locale, words } = this.texts;
    const one = new Intl.PluralRules(locale).select(total) === "one";
    const text =
      total === 0 ? words["search.none"] : words[one ? "search.results_one" : "search.results_other"];
    return text.replace("{count}", total.toLocaleString(locale)).replace("{query}", () => query);
  }

  #correction({ corrected }: Answer): HTMLElement[] {
    return corrected.map((typed) =>
      element(
        "p",
        {},
        this.texts.words["search.corrected"].replace("{typed}", () => typed),
      ),
    );
  }

  #others({ also }: Answer, { concepts }: SearchState): HTMLElement[] {
    const names = [...new Set(also.flat())].join(", ");
    if (!names) return [];
    const { words } = this.texts;
    const toggle = element(
      "button",
      { type: "button", class: "search-switch" },
      words[concepts ? "search.onlyMine" : "search.alsoOthers"],
    );
    toggle.addEventListener("click", () => this.change({ concepts: !concepts }));
    return [
      element(
        "p",
        {},
        `${words[concepts ? "search.also" : "search.alsoOff"].replace("{names}", () => names)} `,
        toggle,
      ),
    ];
  }
}
