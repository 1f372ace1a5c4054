/** The sign between pieces. */
const SPACE = 32;

/**
 * Remembers what was made of the pieces of texts between spaces. A piece is found by its letters where it stands, so
 * that a text of pieces that are known is read without being cut up: that is most of the time that reading takes.
 */
export class PieceTable<T> {
  readonly #pieces: string[] = [];
  readonly #hashes: number[] = [];
  readonly #values: T[] = [];
  /** The pieces' places and one, each at its hash or the next free slot; half of the slots or more are free. */
  #slots = new Uint32Array(2 ** 12);

  constructor(readonly make: (piece: string) => T) {}

  /** Gives what the pieces of a text were made into, in their order. */
  read(text: string): T[] {
    const values: T[] = [];
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      if (code !== SPACE) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      if (at > start) values.push(this.#valueOf(text, start, at, hash));
      start = at + 1;
      hash = 0;
    }
    return values;
  }

  #valueOf(text: string, start: number, end: number, hash: number): T {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return this.#add(text.slice(start, end), hash, slot);
      const piece = this.#pieces[place] ?? "";
      if (this.#hashes[place] === hash && piece.length === end - start && text.startsWith(piece, start))
        return this.#values[place] as T;
    }
  }

  #add(piece: string, hash: number, slot: number): T {
    const value = this.make(piece);
    this.#pieces.push(piece);
    this.#hashes.push(hash);
    const places = this.#values.push(value);
    this.#slots[slot] = places;
    if (places * 2 > this.#slots.length) this.#grow();
    return value;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, place) => {
      let slot = spread(hash) & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    });
    this.#slots = slots;
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);
