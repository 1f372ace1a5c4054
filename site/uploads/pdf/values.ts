import { isSpace, Signs } from "./signs.ts";
import { type Dictionary, Name, Reference, Unreadable, type Value } from "./value.ts";

/** No honest value is nested deeper, or longer in bytes. */
const [DEEPEST, LONGEST] = [64, 4_000_000];

/** No honest number, nor any other word, has more signs. */
const LONGEST_WORD = 100;

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const [OPEN, CLOSE, ESCAPE, RETURN, LINE, END] = [0x28, 0x29, 0x5c, 13, 10, 0x3e];

/** Reads values one after another, from a place on. */
export class Values {
  readonly #signs: Signs;

  constructor(bytes: Uint8Array, at: number) {
    this.#signs = new Signs(bytes, at, LONGEST);
  }

  /** The place of what is read next. */
  get at(): number {
    return this.#signs.at;
  }

  /** Takes these signs away, if they are next. */
  skip(signs: string): boolean {
    return this.#signs.skip(signs);
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
    const text = this.#signs.word();
    if (text === "true" || text === "false") return text === "true";
    if (text === "null") return null;
    // Its length first, because the pattern would take its time with a million digits.
    if (text.length > LONGEST_WORD || !NUMBER.test(text))
      throw new Unreadable(`${text.slice(0, 20)} is no value`);
    return this.#reference(text) ?? Number(text);
  }

  /** `12 0 R`, if that is what a number begins. */
  #reference(number: string): Reference | undefined {
    const before = this.#signs.at;
    this.#signs.skipSpace();
    if (/^\d{1,5}$/.test(this.#signs.word()) && this.skip("R")) return new Reference(Number(number));
    this.#signs.at = before;
    return undefined;
  }

  #name(): Name {
    return new Name(
      this.#signs
        .word()
        .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }

  /** A string in parentheses, which may stand in it in pairs. */
  #literal(): Uint8Array {
    const found: number[] = [];
    for (let depth = 1; ; ) {
      const byte = this.#signs.byte();
      if (byte === ESCAPE) {
        found.push(...this.#escaped());
        continue;
      }
      if (byte === OPEN) depth++;
      if (byte === CLOSE && --depth === 0) return Uint8Array.from(found);
      found.push(byte);
    }
  }

  #escaped(): readonly number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#signs.ahead(3))?.[0];
    if (octal) {
      this.#signs.at += octal.length;
      return [Number.parseInt(octal, 8) & 255];
    }
    const byte = this.#signs.byte();
    if (byte === RETURN && this.#signs.ahead(1) === "\n") this.#signs.at++;
    return byte === LINE || byte === RETURN ? [] : [ESCAPES[String.fromCharCode(byte)] ?? byte];
  }

  #hexadecimal(): Uint8Array {
    let digits = "";
    for (let byte = this.#signs.byte(); byte !== END; byte = this.#signs.byte())
      if (!isSpace(byte)) digits += String.fromCharCode(byte);
    const pairs = digits.match(/..?/g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, "0"), 16));
  }
}
