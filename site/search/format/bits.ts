/** Six bits a letter; none of them needs escaping in JSON. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;

/** A number up to 63 as a letter, and back. */
export const letterOf = (value: number): string => LETTERS[value] ?? "";
export const letterValue = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0;

/** Writes numbers bit by bit. */
export class BitWriter {
  #letters = "";
  #value = 0;
  #bits = 0;

  /** A number of a fixed width, at most 25 bits, its highest bit first. */
  write(value: number, width: number): void {
    this.#value = (this.#value << width) | value;
    this.#bits += width;
    while (this.#bits >= 6) {
      this.#bits -= 6;
      this.#letters += letterOf(this.#value >> this.#bits);
      this.#value &= (1 << this.#bits) - 1;
    }
  }

  /** Rice's code: what is above `width` bits as so many ones and a zero, then the rest. */
  writeRice(value: number, width: number): void {
    let high = value >> width;
    for (; high >= 16; high -= 16) this.write(0xffff, 16);
    this.write((2 ** high - 1) << 1, high + 1);
    this.write(value & ((1 << width) - 1), width);
  }

  /** Elias' gamma code, for numbers above 0 of which most are small. */
  writeGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.writeRice(width, 0);
    this.write(value & ((1 << width) - 1), width);
  }

  /** What was written; the last letter is filled with zeros. */
  text(): string {
    return this.#bits ? this.#letters + letterOf(this.#value << (6 - this.#bits)) : this.#letters;
  }
}

/** Reads what a `BitWriter` has written; beyond its end there are zeros. */
export class BitReader {
  #at = 0;
  #value = 0;
  #bits = 0;
  constructor(readonly text: string) {}

  /** A number of at most 25 bits. */
  read(width: number): number {
    while (this.#bits < width) {
      this.#value = (this.#value << 6) | letterValue(this.text, this.#at++);
      this.#bits += 6;
    }
    this.#bits -= width;
    const value = this.#value >> this.#bits;
    this.#value &= (1 << this.#bits) - 1;
    return value;
  }

  readRice(width: number): number {
    let high = 0;
    while (this.read(1)) high++;
    return (high << width) | this.read(width);
  }

  readGamma(): number {
    const width = this.readRice(0);
    return (1 << width) | this.read(width);
  }
}
