/** A value in a PDF (ISO 32000-1, 7.3); strings are bytes. */
export type Value = number | boolean | null | Uint8Array | Name | Reference | readonly Value[] | Dictionary;

export type Dictionary = ReadonlyMap<string, Value>;

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Another object, by its number. */
export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Where a PDF is not what the standard says, or more than we are ready to read. */
export class Unreadable extends Error {}
