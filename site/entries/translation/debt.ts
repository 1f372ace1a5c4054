import type { CollectionName } from "../../model/collections/index.ts";
import { type Follows, OWN, UNKNOWN } from "../../model/fields/follows.ts";
import { isEmpty } from "../../model/fields/index.ts";
import { pairUp } from "./align.ts";
import { translatedFields, type Unit, unitsOf, type Version } from "./units.ts";

/**
 * What a translation owes its original: a unit that has changed, that is missing, that the original no longer has,
 * or of which nobody has noted what it follows.
 */
export interface Debt {
  readonly kind: "changed" | "missing" | "removed" | "unknown";
  readonly field: string;
  /** Of a section: its heading, in the original's language or, where the original no longer has it, in its own. */
  readonly heading?: string;
  /** Of the text: the section's place in the original; in the translation where the original no longer has it. */
  readonly place?: number;
}

/** The fingerprints that a translation has noted for a field. */
export const notedFor = (data: Version["data"], field: string): readonly string[] | undefined => {
  const noted = (data.follows as Follows | undefined)?.[field];
  return typeof noted === "string" ? [noted] : noted;
};

/** All that a translation owes; where the text is not translated at all, that, its title and its summary. */
export function debtsOf(
  collection: CollectionName,
  original: Version,
  translation: Version,
): readonly Debt[] {
  const untranslated = !isEmpty(original.data.body) && isEmpty(translation.data.body);
  const fields = untranslated ? ["title", "summary"] : translatedFields(collection);
  return [
    ...fields.flatMap((field) => fieldDebts(field, original, translation)),
    ...(untranslated ? [{ kind: "missing", field: "body" } as const] : []),
  ];
}

function fieldDebts(field: string, original: Version, translation: Version): readonly Debt[] {
  const source = unitsOf(original, field);
  const own = unitsOf(translation, field);
  const noted = notedFor(translation.data, field);
  if (!noted) {
    if (own.length) return source.length ? [{ kind: "unknown", field }] : [];
    return source.length ? [{ kind: "missing", field }] : [];
  }
  const followed = noted.flatMap((print, place) => (print === OWN ? [] : [{ print, place }]));
  const pairs = pairUp(
    followed.map(({ print }) => print),
    source.map(({ print }) => print),
  );
  return pairs.flatMap(({ before = -1, after = -1 }): readonly Debt[] => {
    // What stands elsewhere in the other list has only changed its place.
    const there = followed.some(({ print }) => print === source[after]?.print) ? undefined : source[after];
    const here = source.some(({ print }) => print === followed[before]?.print) ? undefined : followed[before];
    if (there) {
      const written = here && own[here.place];
      const kind = !written ? "missing" : here.print === UNKNOWN ? "unknown" : "changed";
      return [named(kind, field, source, after)];
    }
    return here && own[here.place] ? [named("removed", field, own, here.place)] : [];
  });
}

/** A text that is not divided has no places. */
function named(kind: Debt["kind"], field: string, units: readonly Unit[], place: number): Debt {
  const heading = units[place]?.heading;
  return { kind, field, ...(heading !== undefined && { heading }), ...(units.length > 1 && { place }) };
}
