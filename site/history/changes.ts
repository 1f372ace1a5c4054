import { pairUp } from "../entries/translation/align.ts";
import type { Unit } from "../entries/translation/units.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import type { Digest } from "./digest.ts";

/** The files of an entry at one time. */
export type State = Readonly<Partial<Record<Language, Digest>>>;

/** A part of an entry that a change concerned: a section of the text by its heading, or a field. */
export interface Part {
  readonly field: string;
  readonly heading?: string;
}

/** What readers would notice of a change. */
export type Change =
  | { readonly kind: "withdrawn" | "checked" }
  | { readonly kind: "published"; readonly languages: readonly Language[] }
  /** `language`: the original's, in which its headings are written. */
  | { readonly kind: "text" | "facts"; readonly language: Language; readonly parts: readonly Part[] }
  | { readonly kind: "translated" | "revised"; readonly language: Language };

const originalOf = (state: State): Language | undefined =>
  LANGUAGE_IDS.find((language) => state[language]?.isOriginal);

/** The languages into which the text is translated. */
const readableIn = (state: State, original: Language): readonly Language[] =>
  LANGUAGE_IDS.filter((language) => language !== original && state[language]?.hasText);

/** What changed from one time to another; nothing where only the form of the files did. */
export function changesBetween(before: State, after: State): readonly Change[] {
  const original = originalOf(after);
  if (!original) return originalOf(before) ? [{ kind: "withdrawn" }] : [];
  const then = originalOf(before);
  if (!then) return [{ kind: "published", languages: [original, ...readableIn(after, original)] }];
  return [
    ...(then === original ? originalChanges(original, before[original], after[original]) : []),
    ...LANGUAGE_IDS.filter((language) => language !== original && language !== then).flatMap((language) =>
      translationChanges(language, before[language], after[language]),
    ),
  ];
}

function originalChanges(language: Language, before?: Digest, after?: Digest): readonly Change[] {
  if (!before || !after) return [];
  const text = Object.keys({ ...before.texts, ...after.texts }).flatMap((field) =>
    changedUnits(before.texts[field] ?? [], after.texts[field] ?? []).map((unit) => partOf(field, unit)),
  );
  const facts = Object.keys({ ...before.facts, ...after.facts }).filter(
    (field) => before.facts[field] !== after.facts[field],
  );
  return [
    ...(text.length ? [{ kind: "text", language, parts: text } as const] : []),
    ...(facts.length ? [{ kind: "facts", language, parts: facts.map((field) => ({ field })) } as const] : []),
    ...(after.verified && after.verified !== before.verified ? [{ kind: "checked" } as const] : []),
  ];
}

function translationChanges(language: Language, before?: Digest, after?: Digest): readonly Change[] {
  if (!after?.hasText) return [];
  if (!before?.hasText) return [{ kind: "translated", language }];
  const same = Object.keys({ ...before.texts, ...after.texts }).every(
    (field) => changedUnits(before.texts[field] ?? [], after.texts[field] ?? []).length === 0,
  );
  return same ? [] : [{ kind: "revised", language }];
}

/** The units that are new or other than before; where some only went, those. */
function changedUnits(before: readonly Unit[], after: readonly Unit[]): readonly Unit[] {
  const has = (units: readonly Unit[], unit: Unit) => units.some(({ print }) => print === unit.print);
  const pairs = pairUp(
    before.map(({ print }) => print),
    after.map(({ print }) => print),
  );
  return pairs.flatMap((pair) => {
    const then = before[pair.before ?? -1];
    const now = after[pair.after ?? -1];
    if (now) return has(before, now) ? [] : [now];
    return then && !has(after, then) ? [then] : [];
  });
}

const partOf = (field: string, { heading }: Unit): Part => ({
  field,
  ...(heading !== undefined && { heading }),
});
