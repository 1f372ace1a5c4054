import { closeInsert, toggleInsert } from "./insert.ts";
import {
  BREAK,
  inserted,
  moved,
  OWN,
  type Plan,
  type PlanItem,
  planAddress,
  readPlan,
  soundMinutes,
} from "./plan.ts";
import { copyAddress, linkLanguages } from "./share.ts";
import { SheetView } from "./view.ts";

/** Milliseconds without a key before the address follows: browsers refuse to be told of every key. */
const PAUSE = 300;

const place = document.querySelector<HTMLElement>(".run-sheet");
if (place) start(place);

/** Brings the run sheet to life: the address holds the plan, the page shows it. */
function start(sheet: HTMLElement): void {
  const view = new SheetView(sheet);
  let plan: Plan = readPlan(location.href);
  let timer = 0;

  /** Keeps the plan in the address, either as a step that Back takes back or as a part of the last one. */
  const keep = (isStep: boolean) => {
    clearTimeout(timer);
    const address = planAddress(plan, location.href);
    if (address !== location.href) history[isStep ? "pushState" : "replaceState"](null, "", address);
    linkLanguages();
  };

  /** Other items, or another order; the focus goes to a field or button of the item that this is about. */
  const change = (items: readonly PlanItem[], place: number, focused: string) => {
    plan = { ...plan, items };
    keep(true);
    view.show(plan);
    view.focus(place, focused);
  };

  /** Puts an item in after the one at a place, or at the end. */
  const insert = (item: PlanItem, after: number) => {
    const items = inserted(plan.items, after, item);
    const place = items.indexOf(item);
    const button = document.activeElement as HTMLElement;
    change(items, place, item.what === OWN && !item.note ? "note" : "after");
    // Who adds several things at the end stays at the button; an item of one's own wants its name.
    if (after < 0 && item.what !== OWN) button.focus();
    view.sayPlace(plan, place);
  };

  const move = (place: number, by: number, button: string) => {
    change(moved(plan.items, place, by), place + by, button);
    view.sayPlace(plan, place + by);
  };

  const remove = (place: number) => {
    view.sayRemoved(plan, place);
    change(
      plan.items.filter((_, index) => index !== place),
      place,
      "remove",
    );
  };

  /** What a field says, as it is typed; what is no time or number yet changes nothing. */
  const readField = ({ name, value }: HTMLInputElement | HTMLTextAreaElement, place: number) => {
    const items = (part: Partial<PlanItem>) =>
      plan.items.map((item, index) => (index === place ? { ...item, ...part } : item));
    const minutes = value && soundMinutes(Number(value));
    if (name === "title") plan = { ...plan, title: value };
    else if (name === "start" && value) plan = { ...plan, start: readPlan(`x:?start=${value}`).start };
    else if (name === "note") plan = { ...plan, items: items({ note: value }) };
    else if (name === "minutes" && minutes) plan = { ...plan, items: items({ minutes }) };
  };

  sheet.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    readField(target, placeOf(target));
    view.follow(plan);
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(false), PAUSE);
  });
  sheet.addEventListener("change", () => keep(false));
  sheet.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeInsert()?.focus();
  });
  sheet.addEventListener("click", ({ target }) => {
    const button = target instanceof HTMLButtonElement ? target : undefined;
    if (!button || button.ariaDisabled === "true") return;
    const place = placeOf(button);
    const chosen = button.parentElement?.querySelector("select")?.value ?? "";
    const acts: Readonly<Record<string, () => void>> = {
      add: () => insert({ what: chosen, note: "" }, place),
      break: () => insert({ what: BREAK, note: "" }, place),
      own: () => insert({ what: OWN, note: "" }, place),
      again: () => insert({ ...(plan.items[place] as PlanItem) }, place),
      after: () => toggleInsert(button, view.adder, view.texts),
      up: () => move(place, -1, "up"),
      down: () => move(place, 1, "down"),
      remove: () => remove(place),
      copy: () => {
        const copied = view.texts.words["entry.copied"];
        keep(false);
        view.say(copied);
        void copyAddress(button, copied);
      },
      print: () => print(),
    };
    acts[button.name]?.();
  });
  addEventListener("popstate", () => {
    plan = readPlan(location.href);
    view.show(plan);
    linkLanguages();
  });
  view.show(plan);
  keep(false);
}

/** The place in the plan of the item that a field or button belongs to. */
const placeOf = (field: HTMLElement): number => Number(field.closest("li")?.dataset.place ?? -1);
