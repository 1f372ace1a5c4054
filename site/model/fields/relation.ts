import { type Field, field, type Options, type Place } from "./field.ts";
import { isSlug } from "./slug.ts";

function checkSlug(collection: string, value: unknown, place: Place): void {
  if (!isSlug(value)) place.problem({ key: "check.slug", value });
  else place.refer(collection, value);
}

const widgetFor = (collection: string, multiple: boolean) => ({
  widget: "relation",
  collection,
  multiple,
  value_field: "{{slug}}",
  search_fields: ["title"],
  display_fields: ["title"],
  options_length: 50,
});

/** One entry of a collection, by its slug. */
export function relation<R extends boolean = false>(
  collection: string,
  options: Options<R>,
): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => checkSlug(collection, value, place),
    widget: () => widgetFor(collection, false),
    show: (slug) => [{ entry: { collection, slug } }],
  });
}

/** Several entries of a collection, by their slugs. */
export function relations<R extends boolean = false>(
  collection: string,
  options: Options<R>,
): Field<readonly string[], R> {
  return field<readonly string[], R>(options, {
    check(value, place) {
      if (!Array.isArray(value)) return place.problem({ key: "check.list" });
      value.forEach((slug, index) => checkSlug(collection, slug, place.inside(index)));
      if (new Set(value).size !== value.length) place.problem({ key: "check.twice" });
    },
    widget: () => widgetFor(collection, true),
    show: (slugs) => slugs.map((slug) => ({ entry: { collection, slug } })),
  });
}
