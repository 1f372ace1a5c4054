import type { Language } from "../language.ts";
import {
  type Field,
  type Fields,
  field,
  isEmpty,
  type Options,
  type Place,
  type Shown,
  type Values,
  type Widget,
} from "./field.ts";
import { noText } from "./no-text.ts";

/** Checks the fields of an object: what must be there is, nothing else is, and each value is right. */
export function checkFields(fields: Fields, value: unknown, place: Place): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    place.problem({ key: "check.object" });
    return;
  }
  const values = value as Record<string, unknown>;
  for (const key of Object.keys(values)) {
    if (!fields[key])
      place.inside(key).problem({ key: "check.unknown", choices: Object.keys(fields).join(", ") });
  }
  for (const [key, each] of Object.entries(fields)) {
    if (!isEmpty(values[key])) each.check(values[key], place.inside(key));
    else if (each.required) place.inside(key).problem({ key: "check.missing" });
  }
}

/** The CMS configuration of nested fields. */
const nested = (fields: Fields, language: Language): readonly Widget[] =>
  Object.entries(fields).map(([name, each]) => ({
    name,
    label: each.label[language],
    ...(each.hint && { hint: each.hint[language] }),
    required: each.required,
    ...each.widget(language),
  }));

interface GroupOptions<F extends Fields, R extends boolean> extends Options<R> {
  /** How readers see the object as one fact. */
  readonly show?: (value: Values<F>, language: Language) => readonly Shown[];
}

/** An object of named fields. */
export function group<F extends Fields, R extends boolean = false>(
  fields: F,
  options: GroupOptions<F, R>,
): Field<Values<F>, R> {
  return field<Values<F>, R>(options, {
    check: (value, place) => checkFields(fields, value, place),
    widget: (language) => ({ widget: "object", collapsed: true, fields: nested(fields, language) }),
    show: options.show ?? (() => []),
  });
}

interface ListOptions<F extends Fields, R extends boolean> extends Options<R> {
  /** The field that names an item in the CMS's closed list, or the place of its name in the editor's language. */
  readonly summary: (keyof F & string) | ((language: Language) => string);
  /** How readers see one item as a fact. */
  readonly show?: (item: Values<F>, language: Language) => Shown;
}

/** A list of objects with the same fields. */
export function list<F extends Fields, R extends boolean = false>(
  fields: F,
  options: ListOptions<F, R>,
): Field<readonly Values<F>[], R> {
  return field<readonly Values<F>[], R>(options, {
    check(value, place) {
      if (!Array.isArray(value)) return place.problem({ key: "check.list" });
      value.forEach((item, index) => checkFields(fields, item, place.inside(index)));
    },
    widget: (language) => ({
      widget: "list",
      collapsed: true,
      summary: `{{fields.${typeof options.summary === "string" ? options.summary : options.summary(language)}}}`,
      fields: nested(fields, language),
    }),
    show: (value, language) =>
      options.show ? value.map((item) => options.show?.(item, language) ?? {}) : [],
  });
}

/** A list of single lines. */
export function lines<R extends boolean = false>(options: Options<R>): Field<readonly string[], R> {
  return field<readonly string[], R>(options, {
    check(value, place) {
      if (!Array.isArray(value)) return place.problem({ key: "check.list" });
      value.forEach((item, index) => {
        if (typeof item !== "string" || item === "") place.inside(index).problem(noText(item));
      });
    },
    widget: (language) => ({
      widget: "list",
      field: { name: "item", label: options.label[language], widget: "string" },
    }),
    show: (value) => value.map((item) => ({ text: item })),
  });
}
