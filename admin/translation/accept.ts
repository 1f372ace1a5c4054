import type { Debt } from "../../site/entries/translation/debt.ts";
import { printsOf, type Version } from "../../site/entries/translation/units.ts";
import { type Follows, OWN } from "../../site/model/fields/follows.ts";

/** The note that a translation is still right in one point, beside what it follows already. */
export function accepting(follows: Follows, debt: Debt, original: Version): Follows {
  const { kind, field, place } = debt;
  const prints = printsOf(original, field);
  if (field !== "body") return { ...follows, [field]: prints[0] ?? OWN };
  const known = [follows.body ?? []].flat();
  if (place === undefined) return { ...follows, body: prints };
  if (kind === "removed") return { ...follows, body: known.map((print, at) => (at === place ? OWN : print)) };
  return { ...follows, body: [...known, prints[place] ?? OWN] };
}
