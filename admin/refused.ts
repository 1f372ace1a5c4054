/** Stops what the editor asked for; its text is the end of Decap's own notice. */
export class Refused extends Error {
  override toString(): string {
    return this.message;
  }
}
