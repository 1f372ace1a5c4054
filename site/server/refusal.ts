/** A request we do not carry out: an HTTP status and a sentence that tells the editor why and what to do. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = "Refusal";
    this.status = status;
  }
}
