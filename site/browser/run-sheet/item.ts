import type { SheetTexts } from "../../components/run-sheet.tsx";
import type { SheetMethod } from "../../entries/run-sheet.ts";
import { formatMinutes } from "../../model/durations.ts";
import { element, languageOf } from "../element.ts";
import { BREAK, type PlanItem } from "./plan.ts";

/** What an item of the plan is, once its method is known. */
export interface ShownItem extends PlanItem {
  readonly minutes: number;
  readonly name: string;
  readonly method: SheetMethod | undefined;
}

/** Minutes of a break, and of an item of one's own, until somebody says otherwise. */
const SHORT = 15;

/** An item as it is shown; a method that is no longer there becomes an item with its name. */
export function shownItem(
  { what, minutes, note }: PlanItem,
  methods: readonly SheetMethod[],
  { words }: SheetTexts,
): ShownItem {
  const method = methods.find(({ slug }) => slug === what);
  const isOwn = !method && what !== BREAK;
  return {
    what: isOwn ? "" : what,
    minutes: minutes ?? method?.minutes ?? SHORT,
    note: isOwn ? note || what : note,
    name: method?.title ?? (what === BREAK ? words["sheet.break"] : note || what || words["sheet.own"]),
    method,
  };
}

/** The form of an item: when, what, how long, who, and the ways to move it, go on after it and do without it. */
export function itemForm(
  { what, minutes, note, name, method }: ShownItem,
  place: number,
  count: number,
  { words }: SheetTexts,
): HTMLElement {
  const isOwn = !method && what !== BREAK;
  const title = method
    ? element("h2", {}, element("a", { href: method.address }, name))
    : element("h2", isOwn ? { class: "hidden" } : {}, name);
  return element(
    "li",
    { "data-place": String(place) },
    element("p", { class: "run-sheet__time" }),
    element(
      "div",
      { class: "run-sheet__what" },
      title,
      ...(method ? methodFacts(method) : []),
      element("p", { class: "run-sheet__usual meta" }),
      noteField(words[isOwn ? "sheet.what" : "sheet.note"], note),
    ),
    element(
      "label",
      {},
      `${words["sheet.minutes"]} `,
      element("input", {
        name: "minutes",
        type: "number",
        min: "1",
        max: "1440",
        required: "",
        value: String(minutes),
      }),
    ),
    element(
      "p",
      { class: "run-sheet__moves" },
      tool("up", "↑", { "aria-disabled": String(place === 0) }),
      tool("down", "↓", { "aria-disabled": String(place === count - 1) }),
      tool("after", "+", { "aria-expanded": "false" }),
      tool("remove", "×"),
    ),
  );
}

const tool = (name: "up" | "down" | "after" | "remove", sign: string, state = {}) =>
  element("button", { type: "button", name, ...state }, sign);

/** A field of as many lines as are written in it, on paper too: `data-text` holds its room open. */
const noteField = (label: string, note: string) =>
  element(
    "label",
    {},
    `${label} `,
    element("span", { class: "run-sheet__grows" }, element("textarea", { name: "note", rows: "1" }, note)),
  );

/** Makes an item's form say what follows from its fields: its name, whether it takes longer, the room of its note. */
export function followItem(line: Element, item: ShownItem, { words, language }: SheetTexts): void {
  const { method, minutes, name, note } = item;
  const [heading, usual] = [line.querySelector("h2"), line.querySelector(".run-sheet__usual")];
  if (!method && heading) heading.textContent = name;
  if (usual)
    usual.textContent =
      method && method.minutes !== minutes
        ? words["sheet.usual"].replace("{duration}", formatMinutes(method.minutes, language))
        : "";
  for (const button of line.querySelectorAll<HTMLButtonElement>(".run-sheet__moves button"))
    button.ariaLabel = words[`sheet.${button.name as "up"}`].replace("{name}", () => name);
  line.querySelector(".run-sheet__grows")?.setAttribute("data-text", note);
}

/** What a facilitator wants to see of a method: its steps, and what to do before. */
function methodFacts({ steps, language, before }: SheetMethod): readonly HTMLElement[] {
  return [
    ...(steps.length
      ? [element("ol", languageOf(language), ...steps.map((step) => element("li", {}, step)))]
      : []),
    ...(before.length ? [element("p", { class: "meta" }, before.join(" · "))] : []),
  ];
}
