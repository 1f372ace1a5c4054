import { Compiler, Refusal } from "./compiler.ts";
import { readFonts } from "./fonts.ts";

/** A document to set: Typst source, and its pictures by their paths. */
export interface Task {
  readonly source: string;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** The finished document, or what Typst has against it. */
export type Answer =
  | { readonly bytes: Buffer; readonly pages: number }
  | { readonly refusal: string }
  | { readonly error: string };

/** An answer, and the bytes of memory that the process takes after it. */
export interface Message {
  readonly answer: Answer;
  readonly memory: number;
}

/** A child process that sets one document after another, each when it is sent, and answers in that order. */
const compiler = new Compiler(await readFonts());

process.on("message", ({ source, pictures }: Task) => {
  const answer = answerTo(source, pictures);
  process.send?.({ answer, memory: process.memoryUsage.rss() } satisfies Message);
  // Node does not see how large the memory behind a document is, and would keep too many.
  globalThis.gc?.({ type: "minor" });
});
// Without its parent nobody waits for what it makes.
process.on("disconnect", () => process.exit());

function answerTo(source: string, pictures: Task["pictures"]): Answer {
  try {
    return compiler.compile(source, pictures);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
