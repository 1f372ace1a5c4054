import { type Field, field, type Options } from "./field.ts";
import { whole } from "./number.ts";
import { checkFields } from "./structure.ts";

/** A place in a picture, in percent of its width from the left and of its height from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle, where no other place is chosen. */
export const MIDDLE: Point = { x: 50, y: 50 };

const NO_WORDS = { da: "", nb: "", sv: "", en: "" };
const PERCENT = whole({ label: NO_WORDS, required: true, min: 0, max: 100 });

/** A place in the picture that stands beside this field as `image`, such as the face that must not be cut off. */
export function point<R extends boolean = false>(options: Options<R>): Field<Point, R> {
  return field<Point, R>(options, {
    check: (value, place) => checkFields({ x: PERCENT, y: PERCENT }, value, place),
    widget: () => ({ widget: "point" }),
    show: () => [],
  });
}
