import type { FacetCounts, FacetName, Filters } from "../search/format/facet.ts";
import type { PageTexts } from "../search/page-texts.ts";
import type { Answer } from "../search/query/answer.ts";
import { element, switchButton } from "./element.ts";
import type { SearchState } from "./search-state.ts";
import { switchFilter } from "./search-state.ts";

interface FilterActions {
  change(part: Partial<SearchState>): void;
  /** Asks again for what is shown, now with the counts. */
  retry(): void;
}

/** Where filters have room beside the results, as `search.css` has it. */
const BESIDE = matchMedia("(min-width: 68rem)");

/** The part of the page where results are narrowed down and put in order. */
export class SearchFilters {
  /** Whether it is open; only then are the counts fetched. */
  open: boolean;

  constructor(
    readonly place: HTMLElement,
    readonly texts: PageTexts,
    readonly actions: FilterActions,
    results: HTMLElement,
  ) {
    this.open = BESIDE.matches && "open" in place.dataset;
    // Beside the results it is open and long: who goes from key to key comes to the results first.
    const settle = () => (BESIDE.matches ? place.parentElement?.append(place) : results.before(place));
    BESIDE.addEventListener("change", settle);
    settle();
  }

  /** Shows the facets of an answer; open parts stay open, and the focus stays where it is. */
  show({ facets, total }: Answer, { filters, sort }: SearchState): void {
    const focused = this.place.contains(document.activeElement) ? document.activeElement?.id : "";
    const chosen = Object.keys(filters).length > 0;
    if (!total && !chosen) {
      this.clear();
      return;
    }
    const useful = facets.filter(({ values }) => values.length > 1 || values.some((value) => value.chosen));
    const details = element(
      "details",
      this.open ? { open: "" } : {},
      element("summary", { id: "filters" }, this.#heading(filters)),
      this.#sorting(sort),
      ...useful.map((facet) => this.#facet(facet, filters)),
    );
    details.addEventListener("toggle", () => {
      if (this.open === details.open) return;
      this.open = details.open;
      if (this.open && !facets.length) this.actions.retry();
    });
    this.place.replaceChildren(details, ...this.#chosen(facets, filters));
    if (focused) (document.getElementById(focused) ?? document.getElementById("filters"))?.focus();
  }

  /** The heading tells how many values are chosen, also while the list is closed. */
  #heading(filters: Filters): string {
    const count = Object.values(filters).flat().length;
    const text = this.texts.words["search.filters"];
    return count ? `${text} (${count.toLocaleString(this.texts.locale)})` : text;
  }

  clear(): void {
    this.place.replaceChildren();
  }

  #facet({ name, values }: FacetCounts, filters: Filters): HTMLElement {
    const { locale, facets } = this.texts;
    return element(
      "fieldset",
      {},
      element("legend", {}, facets[name]),
      ...values.map(({ id, label, count, chosen }) => {
        const box = element("input", {
          type: "checkbox",
          id: `filter-${name}-${id}`,
          ...(chosen && { checked: "" }),
        });
        box.addEventListener("change", () => this.#switch(filters, name, id));
        return element("label", {}, box, ` ${label} (${count.toLocaleString(locale)})`);
      }),
    );
  }

  #switch(filters: Filters, name: FacetName, value: string): void {
    this.actions.change({ filters: switchFilter(filters, name, value) });
  }

  #sorting(sort: SearchState["sort"]): HTMLElement {
    const { words } = this.texts;
    const select = element(
      "select",
      { id: "sort" },
      ...(["score", "date"] as const).map((value) =>
        element("option", { value, ...(value === sort && { selected: "" }) }, words[`search.sort.${value}`]),
      ),
    );
    select.addEventListener("change", () =>
      this.actions.change({ sort: select.value === "date" ? "date" : "score" }),
    );
    return element("p", {}, element("label", { for: "sort" }, words["search.sort"]), " ", select);
  }

  /** What narrows the results, each with a button that takes it away, and one for all. */
  #chosen(facets: readonly FacetCounts[], filters: Filters): HTMLElement[] {
    const { words } = this.texts;
    const buttons = facets.flatMap(({ name, values }) =>
      values
        .filter(({ chosen }) => chosen)
        .map(({ id, label }) =>
          switchButton(
            words["search.remove"].replace("{name}", () => label),
            () => this.#switch(filters, name, id),
            `remove-${name}-${id}`,
          ),
        ),
    );
    if (!buttons.length) return [];
    const all = switchButton(
      words["search.clear"],
      () => this.actions.change({ filters: {} }),
      "filters-clear",
    );
    return [element("p", { class: "search-chosen" }, ...buttons, all)];
  }
}
