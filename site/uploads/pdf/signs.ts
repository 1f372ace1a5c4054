import { latin1, standsAt } from "../bytes.ts";
import { Unreadable } from "./value.ts";

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([..."()<>[]{}/%"].map((sign) => sign.charCodeAt(0)));
const [COMMENT, RETURN, LINE] = [0x25, 13, 10];

/** Whether a byte is white space (ISO 32000-1, 7.2.3). */
export const isSpace = (byte: number): boolean => SPACE.has(byte);

/** Reads a PDF's bytes one after another, up to an end. */
export class Signs {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  /** The place of what is read next. */
  at: number;

  constructor(bytes: Uint8Array, at: number, most: number) {
    this.#bytes = bytes;
    this.#end = Math.min(bytes.length, at + most);
    this.at = at;
  }

  /** Takes these signs away, if they are next behind white space and comments. */
  skip(signs: string): boolean {
    this.skipSpace();
    if (!standsAt(this.#bytes, this.at, signs)) return false;
    this.at += signs.length;
    return true;
  }

  /** The next byte, whatever it is. */
  byte(): number {
    if (this.at >= this.#end) throw new Unreadable("a value has no end");
    return this.#bytes[this.at++] ?? 0;
  }

  /** The next signs, at most so many, which stay where they are. */
  ahead(count: number): string {
    return latin1(this.#bytes.subarray(this.at, this.at + count));
  }

  /** Everything up to the next space or delimiter. */
  word(): string {
    const start = this.at;
    while (this.at < this.#end && !isSpace(this.#next) && !DELIMITERS.has(this.#next)) this.at++;
    return latin1(this.#bytes.subarray(start, this.at));
  }

  /** Goes to the next sign that is neither white space nor comment; there must be one. */
  skipSpace(): void {
    while (this.at < this.#end) {
      if (this.#next === COMMENT) this.#skipComment();
      else if (isSpace(this.#next)) this.at++;
      else return;
    }
    throw new Unreadable("it ends too early");
  }

  #skipComment(): void {
    while (this.at < this.#end && this.#next !== LINE && this.#next !== RETURN) this.at++;
  }

  get #next(): number {
    return this.#bytes[this.at] ?? 0;
  }
}
