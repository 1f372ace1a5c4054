/** The documents in which a field has a term, in the order of their numbers, and how often each has it. */
export interface PostingList {
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
}

/** What a field holds, word after word. Kept in two rows of numbers, since there are millions. */
export class Occurrences {
  #documents = new Uint32Array(1024);
  #terms = new Uint32Array(1024);
  #length = 0;

  /** Notes a term by its number; documents come in the order of their numbers. */
  add(document: number, term: number): void {
    if (this.#length === this.#terms.length) {
      this.#documents = doubled(this.#documents);
      this.#terms = doubled(this.#terms);
    }
    this.#documents[this.#length] = document;
    this.#terms[this.#length] = term;
    this.#length += 1;
  }

  /** How many terms each of some documents has, of those that count. */
  lengths(documents: number, counts: (term: number) => boolean): number[] {
    const lengths = new Array<number>(documents).fill(0);
    for (let at = 0; at < this.#length; at++) {
      const document = this.#documents[at] ?? 0;
      if (counts(this.#terms[at] ?? 0)) lengths[document] = (lengths[document] ?? 0) + 1;
    }
    return lengths;
  }

  /** For each of so many terms its documents, or nothing. */
  lists(terms: number): (PostingList | undefined)[] {
    // Room for each term in one row, term after term, and then its documents into its room.
    const starts = new Uint32Array(terms + 1);
    for (let at = 0; at < this.#length; at++) {
      const after = (this.#terms[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const ends = starts.slice();
    const documents = new Uint32Array(this.#length);
    const counts = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const [document, term] = [this.#documents[at] ?? 0, this.#terms[at] ?? 0];
      const end = ends[term] ?? 0;
      if (end > (starts[term] ?? 0) && documents[end - 1] === document)
        counts[end - 1] = (counts[end - 1] ?? 0) + 1;
      else {
        documents[end] = document;
        counts[end] = 1;
        ends[term] = end + 1;
      }
    }
    return Array.from({ length: terms }, (_, term) => {
      const [start, end] = [starts[term] ?? 0, ends[term] ?? 0];
      if (start === end) return undefined;
      return { documents: documents.subarray(start, end), counts: counts.subarray(start, end) };
    });
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
