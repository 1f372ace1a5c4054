import { formatDate, isDate } from "../dates.ts";
import { type Field, field, type Options } from "./field.ts";
import { noText } from "./no-text.ts";

/** A date as precise as it is known: a year, a month or a day. */
export function date<R extends boolean = false>(
  options: Options<R> & { readonly initial?: "today" },
): Field<string, R> {
  return field<string, R>(options, {
    check(value, place) {
      if (typeof value === "number") place.problem(noText(value));
      else if (!isDate(value)) place.problem({ key: "check.date", value });
    },
    widget: () => ({
      widget: "string",
      // Swedish writes a day as ISO 8601 does.
      ...(options.initial && { default: new Date().toLocaleDateString("sv-SE") }),
    }),
    show: (value, language) => [{ text: formatDate(value, language) }],
  });
}

/** A day, picked in a calendar. */
export function day<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check(value, place) {
      if (!isDate(value) || value.length !== 10) place.problem({ key: "check.day", value });
    },
    widget: () => ({
      widget: "datetime",
      format: "YYYY-MM-DD",
      date_format: "YYYY-MM-DD",
      time_format: false,
    }),
    show: (value, language) => [{ text: formatDate(value, language) }],
  });
}
