/** A run sheet: what happens when. It lives in the page's address alone, so that it can be kept and shared. */
export interface Plan {
  readonly title: string;
  /** Minutes after midnight. */
  readonly start: number;
  readonly items: readonly PlanItem[];
}

export interface PlanItem {
  /** A method's name, `BREAK`, or `OWN` for what the reader has thought of. */
  readonly what: string;
  /** As long as the method takes, unless told. */
  readonly minutes?: number;
  /** Who does what; what an item of one's own is called. */
  readonly note: string;
}

/** Signs that no method's name begins with. */
export const BREAK = "-";
export const OWN = "";

const MORNING = 9 * 60;
const DAY = 24 * 60;

/** `?title=…&start=09:00&item=gjestebud.120.Aino&item=-.15`; what is not understood is left out or set right. */
export function readPlan(address: string): Plan {
  const { searchParams } = new URL(address);
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(searchParams.get("start") ?? "") ?? [];
  const start = hours === undefined ? MORNING : Number(hours) * 60 + Number(minutes);
  return {
    title: searchParams.get("title") ?? "",
    start: start < DAY ? start : MORNING,
    items: searchParams.getAll("item").map(readItem),
  };
}

function readItem(text: string): PlanItem {
  const [what = OWN, length = "", ...note] = text.split(".");
  const minutes = soundMinutes(Number(length));
  return { what, ...(length && minutes && { minutes }), note: note.join(".") };
}

/** Whole minutes between one and a day; undefined where it is no number. */
export const soundMinutes = (minutes: number): number | undefined =>
  Number.isFinite(minutes) ? Math.min(DAY, Math.max(1, Math.round(minutes))) : undefined;

/** The page's address with a plan in it. */
export function planAddress({ title, start, items }: Plan, address: string): string {
  const url = new URL(address);
  const parameters = new URLSearchParams();
  if (title) parameters.set("title", title);
  if (start !== MORNING) parameters.set("start", clock(start));
  for (const { what, minutes = "", note } of items)
    parameters.append("item", `${what}.${minutes}.${note}`.replace(/\.+$/, ""));
  url.search = parameters.toString();
  url.hash = "";
  return url.href;
}

/** `"09:05"` of 545 minutes after midnight, as the value of a form's time has it. */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** When each of so many lengths begins, and when the last one ends: one time more than there are lengths. */
export function timesOf(start: number, lengths: readonly number[]): readonly number[] {
  const times = [start];
  for (const minutes of lengths) times.push((times.at(-1) ?? start) + minutes);
  return times;
}

/** A list in which the item at a place has gone by so many places; the same list where there is no such place. */
export function moved<Item>(items: readonly Item[], place: number, by: number): readonly Item[] {
  const target = place + by;
  if (target < 0 || target >= items.length) return items;
  const others = items.filter((_, index) => index !== place);
  return [...others.slice(0, target), items[place] as Item, ...others.slice(target)];
}

/** A list with one more item, after the one at a place; at its end where there is no such place. */
export function inserted<Item>(items: readonly Item[], place: number, item: Item): readonly Item[] {
  const target = place in items ? place + 1 : items.length;
  return [...items.slice(0, target), item, ...items.slice(target)];
}
