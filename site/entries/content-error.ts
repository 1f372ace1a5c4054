import type { Problem } from "../model/messages.ts";

/** The content has problems that an editor must mend; nothing may be built from it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
