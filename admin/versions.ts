import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Drafts, FieldValues } from "./entry-files.ts";

/** A field that two versions of an entry have differently, and in a long text the sections. */
export interface Difference {
  readonly language: Language;
  readonly field: string;
  readonly sections: readonly string[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of a language's file in either version. */
const fieldsIn = (...files: readonly (FieldValues | undefined)[]): readonly string[] => [
  ...new Set(files.flatMap((file) => Object.keys(file ?? {}))),
];

/** What the CMS notes by itself: neither editor wrote it. */
const NOTED = ["follows", "formerSlugs"];

/** What another version changed; both hold the files as they are written, fields in the model's order. */
export const differences = (before: Drafts, after: Drafts): readonly Difference[] =>
  LANGUAGE_IDS.flatMap((language) => {
    const [one, other] = [before[language], after[language]];
    return fieldsIn(one, other)
      .filter((field) => !NOTED.includes(field) && !same(one?.[field], other?.[field]))
      .map((field) => ({ language, field, sections: changedSections(one?.[field], other?.[field]) }));
  });

/** The headings of the sections of a Markdown text that differ; none where it has no headings. */
function changedSections(one: unknown, other: unknown): readonly string[] {
  if (typeof one !== "string" || typeof other !== "string") return [];
  const [before, after] = [sections(one), sections(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (heading) => heading && before.get(heading) !== after.get(heading),
  );
}

const sections = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/^(?=##+ )/m).map((section) => [/^##+ (.*)/.exec(section)?.[1]?.trim() ?? "", section.trim()]),
  );

/** Two editors' versions of one entry brought together, or what both have changed differently. */
export type Merged = { readonly files: Drafts } | { readonly both: readonly Difference[] };

/** Brings together what two editors made of one entry, field by field. */
export function merge(base: Drafts, mine: Drafts, theirs: Drafts): Merged {
  const isIn = (list: readonly Difference[]) => (one: Difference) =>
    list.some(({ language, field }) => language === one.language && field === one.field);
  const both = differences(base, mine)
    .filter(isIn(differences(base, theirs)))
    .filter(isIn(differences(mine, theirs)));
  if (both.length) return { both };
  const files = LANGUAGE_IDS.flatMap((language): [Language, FieldValues][] => {
    const values = fieldsIn(mine[language], theirs[language]).flatMap((field) => {
      const own = mine[language]?.[field];
      const value = same(own, base[language]?.[field]) ? theirs[language]?.[field] : own;
      return value === undefined ? [] : [[field, value] as const];
    });
    return values.length ? [[language, Object.fromEntries(values)]] : [];
  });
  return { files: Object.fromEntries(files) };
}
