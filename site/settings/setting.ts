import type { Field, Place } from "../model/fields/index.ts";
import type { Words } from "../model/language.ts";

/** A file of `_data/` that editors write in the CMS. */
export interface Setting {
  readonly id: string;
  readonly file: string;
  readonly label: Words;
  /** The whole file as one field: what the editor sees, and how each value is checked. */
  readonly field: Field;
  /** What the form shows of the file, and what is written of the form, where they differ. */
  readonly read?: (stored: unknown) => unknown;
  readonly write?: (shown: unknown) => unknown;
  /** What can only be seen of the whole. */
  readonly check?: (value: never, place: Place) => void;
  /** Whether fields that are not filled in stand in the file, empty. */
  readonly keepsBlanks?: boolean;
}

/** Reports what stands in a list more than once: `places` gives the place of an item. */
export function checkDouble(names: readonly string[], places: (index: number) => Place): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) places(index).problem({ key: "check.double", value: name });
  });
}
