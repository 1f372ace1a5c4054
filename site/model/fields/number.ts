import { languageFacts } from "../language.ts";
import { say } from "../strings.ts";
import { type Field, field, type Options } from "./field.ts";

interface NumberOptions<R extends boolean> extends Options<R> {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number within its bounds; the label says the unit. */
export function whole<R extends boolean = false>(options: NumberOptions<R>): Field<number, R> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  return field<number, R>(options, {
    check(value, place) {
      if (!Number.isInteger(value)) return place.problem({ key: "check.whole", value });
      if ((value as number) < min || (value as number) > max)
        place.problem({ key: "check.range", value, min, max });
    },
    widget: () => ({ widget: "number", value_type: "int", min, ...(options.max !== undefined && { max }) }),
    show: (value, language) => [{ text: value.toLocaleString(languageFacts(language).locale) }],
  });
}

/** Yes or no. */
export function flag<R extends boolean = false>(options: Options<R>): Field<boolean, R> {
  return field<boolean, R>(options, {
    check(value, place) {
      if (typeof value !== "boolean") place.problem({ key: "check.flag" });
    },
    widget: () => ({ widget: "boolean", default: false }),
    show: (value, language) => [{ text: say(language, value ? "value.yes" : "value.no") }],
  });
}
