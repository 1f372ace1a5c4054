import { type Field, field, type Options } from "./field.ts";

/**
 * What a translation follows: for each field the fingerprint of the original's, for the text one for each of its
 * sections, in its order (see `entries/translation/`). Sections of the original that stand in no section of their
 * own come last.
 */
export type Follows = Readonly<Record<string, string | readonly string[]>>;

/** In place of a fingerprint: the section follows none of the original's. */
export const OWN = "own";

/** In place of a fingerprint: nobody has noted what the section follows. */
export const UNKNOWN = "unknown";

const isPrint = (value: unknown): boolean => typeof value === "string" && /^[a-z]+$/.test(value);

/** The record of what a translation follows; the CMS writes it, and shows what it says. */
export function follows(options: Options<false>): Field<Follows, false> {
  return field<Follows, false>(options, {
    check(value, place) {
      const noted = typeof value === "object" && value ? Object.values(value).flat() : [];
      if (noted.length === 0 || !noted.every(isPrint)) place.problem({ key: "check.follows" });
    },
    widget: () => ({ widget: "translation" }),
    show: () => [],
  });
}
