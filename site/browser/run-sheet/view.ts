import type { SheetTexts } from "../../components/run-sheet.tsx";
import type { SheetMethod } from "../../entries/run-sheet.ts";
import { followItem, itemForm, shownItem } from "./item.ts";
import { clock, type Plan } from "./plan.ts";
import { totalsOf } from "./totals.ts";

/** What the page shows of a plan, and says of it. */
export class SheetView {
  readonly texts: SheetTexts;
  /** The form at the end of the plan. */
  readonly adder: HTMLElement;
  readonly #place: HTMLElement;
  readonly #methods: readonly SheetMethod[];
  readonly #list: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.texts = JSON.parse(place.dataset.texts ?? "{}") as SheetTexts;
    this.#methods = JSON.parse(place.dataset.methods ?? "[]") as readonly SheetMethod[];
    this.#list = this.#part("ol");
    this.adder = this.#part(".run-sheet__side .run-sheet__add");
  }

  #part(selector: string): HTMLElement {
    return this.#place.querySelector(selector) as HTMLElement;
  }

  #items = ({ items }: Plan) => items.map((item) => shownItem(item, this.#methods, this.texts));

  /** Shows a plan anew. */
  show(plan: Plan): void {
    (this.#part("[name=title]") as HTMLInputElement).value = plan.title;
    (this.#part("[name=start]") as HTMLInputElement).value = clock(plan.start);
    const lines = this.#items(plan).map((item, place, all) => itemForm(item, place, all.length, this.texts));
    this.#list.replaceChildren(...lines);
    this.follow(plan);
  }

  /** Shows what follows from what is written in the fields, and leaves the fields alone. */
  follow(plan: Plan): void {
    const items = this.#items(plan);
    const { times, total, needs } = totalsOf(plan.start, items, this.texts);
    for (const [place, line] of [...this.#list.children].entries()) {
      const [item, time] = [items[place], line.querySelector(".run-sheet__time")];
      if (item) followItem(line, item, this.texts);
      if (time) time.textContent = times[place] ?? "";
    }
    this.#part(".run-sheet__total").textContent = total;
    this.#part(".run-sheet__needs").textContent = needs;
  }

  /** Gives the focus to a field or button of an item, or where none is left, to the choice of methods. */
  focus(place: number, name: string): void {
    const line = this.#list.children[Math.min(place, this.#list.children.length - 1)];
    (line?.querySelector<HTMLElement>(`[name=${name}]`) ?? this.adder.querySelector("select"))?.focus();
  }

  /** Tells whoever does not see it. */
  say(words: string): void {
    this.#part(".run-sheet__said").textContent = words;
  }

  sayPlace(plan: Plan, place: number): void {
    const time = this.#list.children[place]?.querySelector(".run-sheet__time")?.textContent ?? "";
    this.say(
      this.texts.words["sheet.placed"]
        .replace("{place}", String(place + 1))
        .replace("{count}", String(plan.items.length))
        .replace("{time}", time)
        .replace("{name}", () => this.#items(plan)[place]?.name ?? ""),
    );
  }

  sayRemoved(plan: Plan, place: number): void {
    const name = this.#items(plan)[place]?.name ?? "";
    this.say(this.texts.words["sheet.removed"].replace("{name}", () => name));
  }
}
