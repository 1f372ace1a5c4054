/** Stops what the editor asked for; its text is the end of Decap's own notice. */
export class Refused extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Stops a saving that would write over what somebody else has saved since the text was opened. */
export class Stale extends Refused {}
