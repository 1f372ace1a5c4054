import type { SheetTexts } from "../components/run-sheet.tsx";
import type { SheetMethod } from "../entries/run-sheet.ts";
import { element, languageOf } from "./element.ts";
import { BREAK, type PlanItem } from "./run-sheet-plan.ts";

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

/** The form of an item: when, what, how long, who, and the ways to move it. */
export function itemForm(item: ShownItem, place: number, count: number, { words }: SheetTexts): HTMLElement {
  const { what, minutes, note, name, method } = item;
  const isOwn = !method && what !== BREAK;
  const field = (label: string, attributes: Readonly<Record<string, string>>) =>
    element("label", {}, `${label} `, element("input", attributes));
  const tool = (action: "up" | "down" | "remove", sign: string, idle: boolean) =>
    element(
      "button",
      {
        type: "button",
        name: action,
        "aria-label": words[`sheet.${action}`].replace("{name}", () => name),
        ...(idle && { "aria-disabled": "true" }),
      },
      sign,
    );
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
      ...(what === BREAK
        ? []
        : [
            field(words[isOwn ? "sheet.what" : "sheet.note"], {
              name: "note",
              value: note,
              autocomplete: "off",
            }),
          ]),
    ),
    field(words["sheet.minutes"], {
      name: "minutes",
      type: "number",
      min: "1",
      max: "1440",
      required: "",
      value: String(minutes),
    }),
    element(
      "p",
      { class: "run-sheet__moves" },
      tool("up", "↑", place === 0),
      tool("down", "↓", place === count - 1),
      tool("remove", "×", false),
    ),
  );
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
