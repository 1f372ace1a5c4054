import type { Language, Words } from "../language.ts";
import type { Message } from "../messages.ts";

/** Where a check stands, and where it reports what it finds. */
export interface Place {
  /** Path of the value inside the file, as an editor reads it: `goals[2].text`. */
  readonly path: string;
  readonly language: Language;
  /** Reports a problem at this place. */
  problem(message: Message): void;
  /** Notes that this value names another entry, whose existence is checked when all are read. */
  refer(collection: string, slug: string): void;
  /** Notes that this value names a file under `content/media/`. */
  attach(address: string): void;
  /** The same report, one step deeper. */
  inside(step: string | number): Place;
}

/**
 * One field of a collection: what the editor sees, how it is checked, and the type of its value.
 * The type parameters exist for `Value` and `Values` only.
 */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly label: Words;
  readonly hint?: Words;
  readonly required: Required;
  /** Written once per language; all other fields stand once, in the original's file. */
  readonly translated: boolean;
  /** Of a translated field: each language has its own, which need not say what the original's says. */
  readonly independent: boolean;
  /** Checks a value that is there; whether it must be there is checked by the caller. */
  check(value: unknown, place: Place): void;
  /** The field's part of the CMS configuration, apart from name, label, hint and translation. */
  widget(language: Language): Widget;
  /** The value in words for readers; empty where only a page of its own can show it. */
  show(value: T, language: Language): readonly Shown[];
  /** The value's type; never set. */
  readonly value?: T;
}

/** Options of a Decap widget, as its documentation names them. */
export type Widget = { readonly widget: string } & Readonly<Record<string, unknown>>;

/** A value as readers see it: its words, or the entry that it names; and where it leads. */
export interface Shown {
  readonly text?: string;
  readonly entry?: { readonly collection: string; readonly slug: string };
  readonly href?: string;
}

/** What every kind of field is told. */
export interface Options<Required extends boolean = boolean> {
  readonly label: Words;
  readonly hint?: Words;
  readonly required?: Required;
  readonly translated?: boolean;
  readonly independent?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The type of one field's value. */
export type Value<F> = F extends Field<infer T, boolean> ? T : never;

type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<unknown, infer R>
    ? true extends R
      ? R extends true
        ? K
        : never
      : never
    : never;
}[keyof F];

/** The type of a checked object: required fields are there, the others may be missing. */
export type Values<F extends Fields> = { readonly [K in RequiredKeys<F>]: Value<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: Value<F[K]>;
};

/** Makes a field of its options, its check, its widget and its words. */
export function field<T, R extends boolean>(
  options: Options<R>,
  parts: Pick<Field<T, R>, "check" | "widget" | "show">,
): Field<T, R> {
  return {
    label: options.label,
    ...(options.hint && { hint: options.hint }),
    required: (options.required ?? false) as R,
    translated: options.translated ?? false,
    independent: options.independent ?? false,
    ...parts,
  };
}

/** Whether a value counts as not written: absent, empty text, empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
