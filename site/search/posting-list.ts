/**
 * The documents in which a field has a term, in the form in which a shard keeps them: the step from the
 * document before, doubled, plus one where the next number says how often the term occurs; else it is once.
 */
export class PostingList {
  readonly numbers: number[] = [];
  #document = -1;
  #repeated = false;

  /** Counts one more occurrence; documents come in the order of their numbers. */
  add(document: number): void {
    const { numbers } = this;
    if (document !== this.#document) {
      numbers.push((document - Math.max(0, this.#document)) * 2);
      this.#document = document;
      this.#repeated = false;
      return;
    }
    const last = numbers.length - 1;
    numbers[last] = (numbers[last] ?? 0) + 1;
    if (!this.#repeated) numbers.push(2);
    this.#repeated = true;
  }
}
