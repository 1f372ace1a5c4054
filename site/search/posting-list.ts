/** The documents in which a field has a term, in the order of their numbers, and how often each has it. */
export class PostingList {
  readonly documents: number[] = [];
  readonly counts: number[] = [];

  /** Counts one more occurrence; documents come in the order of their numbers. */
  add(document: number): void {
    const { documents, counts } = this;
    const last = documents.length - 1;
    if (documents[last] === document) counts[last] = (counts[last] ?? 0) + 1;
    else {
      documents.push(document);
      counts.push(1);
    }
  }
}
