import { type Field, field, type Options, type Place } from "./field.ts";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the last part of an address: small letters a–z, digits and single hyphens between them. */
export const isSlug = (value: unknown): value is string => typeof value === "string" && SLUG.test(value);

function check(value: unknown, place: Place): void {
  if (!isSlug(value)) place.problem({ key: "check.slug", value });
}

/** The last part of an address. */
export function slug<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, { check, widget: () => ({ widget: "string" }), show: () => [] });
}

/** Last parts of addresses that the CMS keeps by itself; editors do not see them. */
export function slugs<R extends boolean = false>(options: Options<R>): Field<readonly string[], R> {
  return field<readonly string[], R>(options, {
    check(value, place) {
      if (!Array.isArray(value)) return place.problem({ key: "check.list" });
      value.forEach((each, index) => check(each, place.inside(index)));
    },
    widget: () => ({ widget: "hidden" }),
    show: () => [],
  });
}
