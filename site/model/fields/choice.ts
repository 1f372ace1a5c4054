import type { Language } from "../language.ts";
import type { Term } from "../vocabulary.ts";
import { type Field, field, type Options, type Place } from "./field.ts";

interface ChoicesOptions<R extends boolean> extends Options<R> {
  readonly min?: number;
  readonly max?: number;
}

function checkTerm(terms: readonly Term[], value: unknown, place: Place): void {
  if (terms.some((term) => term.id === value)) return;
  place.problem({ key: "check.choice", value, choices: terms.map((term) => term.id).join(", ") });
}

const showTerm = (terms: readonly Term[], id: string, language: Language) => ({
  text: terms.find((term) => term.id === id)?.[language] ?? id,
});

const selectOptions = (terms: readonly Term[], language: Language) =>
  terms.map((term) => ({ value: term.id, label: term[language] }));

/** One term of a controlled list. */
export function choice<R extends boolean = false>(
  terms: readonly Term[],
  options: Options<R> & { readonly initial?: string },
): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => checkTerm(terms, value, place),
    widget: (language) => ({
      widget: "select",
      options: selectOptions(terms, language),
      ...(options.initial && { default: options.initial }),
    }),
    show: (value, language) => [showTerm(terms, value, language)],
  });
}

/** Several terms of a controlled list, each once. */
export function choices<R extends boolean = false>(
  terms: readonly Term[],
  options: ChoicesOptions<R>,
): Field<readonly string[], R> {
  const { min = 0, max = terms.length } = options;
  return field<readonly string[], R>(options, {
    check(value, place) {
      if (!Array.isArray(value)) return place.problem({ key: "check.list" });
      value.forEach((id, index) => checkTerm(terms, id, place.inside(index)));
      if (new Set(value).size !== value.length) place.problem({ key: "check.twice" });
      if (value.length < min || value.length > max)
        place.problem({ key: "check.count", min, max, value: value.length });
    },
    widget: (language) => ({
      widget: "select",
      multiple: true,
      options: selectOptions(terms, language),
      ...(min && { min }),
      ...(options.max && { max }),
    }),
    show: (value, language) => value.map((id) => showTerm(terms, id, language)),
  });
}
