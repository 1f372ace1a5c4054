import { latin1, standsAt } from "../bytes.ts";

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

/** No honest value is nested deeper, or longer in bytes. */
const [DEEPEST, LONGEST] = [64, 4_000_000];

/** No honest number, nor any other word, has more signs. */
const LONGEST_WORD = 100;

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([..."()<>[]{}/%"].map((sign) => sign.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads values one after another, from a place on. */
export class Values {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  /** The place of what is read next. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#end = Math.min(bytes.length, at + LONGEST);
    this.at = at;
  }

  /** Takes these signs away, if they are next. */
  skip(signs: string): boolean {
    this.#skipSpace();
    if (!standsAt(this.#bytes, this.at, signs)) return false;
    this.at += signs.length;
    return true;
  }

  next(depth = 0): Value {
    if (depth > DEEPEST) throw new Unreadable("nested too deep");
    if (this.skip("<<")) return this.#dictionary(depth);
    if (this.skip("[")) return this.#list("]", depth);
    if (this.skip("(")) return this.#literal();
    if (this.skip("<")) return this.#hexadecimal();
    if (this.skip("/")) return this.#name();
    return this.#word();
  }

  #list(end: string, depth: number): Value[] {
    const items: Value[] = [];
    while (!this.skip(end)) items.push(this.next(depth + 1));
    return items;
  }

  #dictionary(depth: number): Dictionary {
    const items = this.#list(">>", depth);
    const found = new Map<string, Value>();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index];
      if (key instanceof Name) found.set(key.text, items[index + 1] ?? null);
    }
    return found;
  }

  #word(): Value {
    const text = this.#regular();
    if (text === "true" || text === "false") return text === "true";
    if (text === "null") return null;
    // Its length first, because the pattern would take its time with a million digits.
    if (text.length > LONGEST_WORD || !NUMBER.test(text))
      throw new Unreadable(`${text.slice(0, 20)} is no value`);
    return this.#reference(text) ?? Number(text);
  }

  /** `12 0 R`, if that is what a number begins. */
  #reference(number: string): Reference | undefined {
    const before = this.at;
    this.#skipSpace();
    if (/^\d{1,5}$/.test(this.#regular()) && this.skip("R")) return new Reference(Number(number));
    this.at = before;
    return undefined;
  }

  #name(): Name {
    return new Name(
      this.#regular().replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
  }

  /** Everything up to the next space or delimiter. */
  #regular(): string {
    const start = this.at;
    while (this.at < this.#end && !this.#isSpace() && !DELIMITERS.has(this.#bytes[this.at] ?? 0)) this.at++;
    return latin1(this.#bytes.subarray(start, this.at));
  }

  /** A string in parentheses, which may stand in it in pairs. */
  #literal(): Uint8Array {
    const found: number[] = [];
    for (let depth = 1; ; ) {
      const byte = this.#byte();
      if (byte === 0x5c) {
        found.push(...this.#escaped());
        continue;
      }
      if (byte === 0x28) depth++;
      if (byte === 0x29 && --depth === 0) return Uint8Array.from(found);
      found.push(byte);
    }
  }

  #escaped(): readonly number[] {
    const octal = /^[0-7]{1,3}/.exec(latin1(this.#bytes.subarray(this.at, this.at + 3)))?.[0];
    if (octal) {
      this.at += octal.length;
      return [Number.parseInt(octal, 8) & 255];
    }
    const byte = this.#byte();
    if (byte === 13 && this.#bytes[this.at] === 10) this.at++;
    return byte === 10 || byte === 13 ? [] : [ESCAPES[String.fromCharCode(byte)] ?? byte];
  }

  #hexadecimal(): Uint8Array {
    let digits = "";
    for (let sign = this.#byte(); sign !== 0x3e; sign = this.#byte())
      if (!SPACE.has(sign)) digits += String.fromCharCode(sign);
    const pairs = digits.match(/..?/g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, "0"), 16));
  }

  #byte(): number {
    if (this.at >= this.#end) throw new Unreadable("a value has no end");
    return this.#bytes[this.at++] ?? 0;
  }

  #isSpace = (): boolean => SPACE.has(this.#bytes[this.at] ?? 0);

  #skipSpace(): void {
    while (this.at < this.#end) {
      if (this.#bytes[this.at] === 0x25) this.#skipComment();
      else if (this.#isSpace()) this.at++;
      else return;
    }
    throw new Unreadable("it ends too early");
  }

  #skipComment(): void {
    while (this.at < this.#end && this.#bytes[this.at] !== 10 && this.#bytes[this.at] !== 13) this.at++;
  }
}
