import type { SheetTexts } from "../components/run-sheet.tsx";
import type { SheetMethod } from "../entries/run-sheet.ts";
import { itemForm, shownItem } from "./run-sheet-item.ts";
import {
  BREAK,
  clock,
  moved,
  OWN,
  type Plan,
  type PlanItem,
  planAddress,
  readPlan,
  soundMinutes,
} from "./run-sheet-plan.ts";
import { totalsOf } from "./run-sheet-totals.ts";

/** Milliseconds without a key before the address follows: browsers refuse to be told of every key. */
const PAUSE = 300;

/** Milliseconds for which a button says that it has copied. */
const SAID = 2500;

const place = document.querySelector<HTMLElement>(".run-sheet");
if (place) start(place);

/** Brings the run sheet to life: the address holds the plan, the page shows it. */
function start(place: HTMLElement): void {
  const texts = JSON.parse(place.dataset.texts ?? "{}") as SheetTexts;
  const methods = JSON.parse(place.dataset.methods ?? "[]") as readonly SheetMethod[];
  const part = (selector: string) => place.querySelector(selector) as HTMLElement;
  const input = (name: string) => part(`[name=${name}]`) as HTMLInputElement;
  const list = part("ol");
  let plan: Plan = readPlan(location.href);
  let timer = 0;

  /** Keeps the plan in the address, either as a step that Back takes back or as a part of the last one. */
  const keep = (isStep: boolean) => {
    clearTimeout(timer);
    const address = planAddress(plan, location.href);
    if (address !== location.href) history[isStep ? "pushState" : "replaceState"](null, "", address);
    linkLanguages();
  };

  const showTotals = () => {
    const items = plan.items.map((item) => shownItem(item, methods, texts));
    const { times, total, needs } = totalsOf(plan.start, items, texts);
    for (const [place, line] of [...list.querySelectorAll(".run-sheet__time")].entries())
      line.textContent = times[place] ?? "";
    part(".run-sheet__total").textContent = total;
    part(".run-sheet__needs").textContent = needs;
  };

  const show = () => {
    input("title").value = plan.title;
    input("start").value = clock(plan.start);
    const items = plan.items.map((item) => shownItem(item, methods, texts));
    list.replaceChildren(...items.map((item, place) => itemForm(item, place, items.length, texts)));
    showTotals();
  };

  /** Another order, and the focus where it was meant to be. */
  const reorder = (items: readonly PlanItem[], place: number, button: string) => {
    plan = { ...plan, items };
    keep(true);
    show();
    const line = list.children[Math.min(place, items.length - 1)];
    (line?.querySelector<HTMLElement>(`[name=${button}]`) ?? input("method")).focus();
  };

  /** The plan for a colleague; without a permission, the address line at least shows what to copy. */
  const copy = async (button: HTMLButtonElement) => {
    keep(false);
    await navigator.clipboard.writeText(location.href).catch(() => undefined);
    const status = part("[data-copied]");
    const label = button.textContent;
    button.textContent = status.textContent = status.dataset.copied ?? "";
    setTimeout(() => {
      button.textContent = label;
      status.textContent = "";
    }, SAID);
  };

  const add = (what: string) => {
    const items = [...plan.items, { what, note: "" }];
    const button = document.activeElement as HTMLElement;
    reorder(items, items.length - 1, what === OWN ? "note" : "minutes");
    // Who adds several things stays at the button; an item of one's own wants its name.
    if (what !== OWN) button.focus();
  };

  /** What a field says, as it is typed; what is no time or number yet changes nothing. */
  const readField = ({ name, value, valueAsNumber }: HTMLInputElement, place: number) => {
    const change = (part: Partial<PlanItem>) =>
      plan.items.map((item, index) => (index === place ? { ...item, ...part } : item));
    const minutes = soundMinutes(valueAsNumber);
    if (name === "title") plan = { ...plan, title: value };
    else if (name === "start" && value) plan = { ...plan, start: readPlan(`x:?start=${value}`).start };
    else if (name === "note") plan = { ...plan, items: change({ note: value }) };
    else if (name === "minutes" && minutes) plan = { ...plan, items: change({ minutes }) };
    showTotals();
  };

  place.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    readField(target, placeOf(target));
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(false), PAUSE);
  });
  place.addEventListener("change", () => keep(false));
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof HTMLButtonElement ? target : undefined;
    if (!button || button.ariaDisabled === "true") return;
    const { name } = button;
    const place = placeOf(button);
    if (name === "add") add(input("method").value);
    else if (name === "break") add(BREAK);
    else if (name === "own") add(OWN);
    else if (name === "copy") void copy(button);
    else if (name === "print") print();
    else if (name === "remove")
      reorder(
        plan.items.filter((_, index) => index !== place),
        place,
        name,
      );
    else reorder(moved(plan.items, place, name === "up" ? -1 : 1), place + (name === "up" ? -1 : 1), name);
  });
  addEventListener("popstate", () => {
    plan = readPlan(location.href);
    show();
    linkLanguages();
  });
  show();
  keep(false);
}

/** The same plan in another language. */
function linkLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
    link.search = location.search;
}

/** The place in the plan of the item that a field or button belongs to. */
const placeOf = (field: HTMLElement): number => Number(field.closest("li")?.dataset.place ?? -1);
