import type { Advice } from "../site/entries/check/advice.ts";
import { problemLine } from "../site/entries/check/problem-line.ts";
import type { Problem } from "../site/model/messages.ts";

/** Prints problems for the person who has to mend them, in order of files. */
export function printProblems(problems: readonly Problem[]): void {
  for (const line of problems.map(problemLine).sort()) console.error(line);
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} found. Nothing was built or changed.`,
  );
}

/** Prints what could be better, in order of files; it stops nobody. */
export function printNotes(advice: readonly Advice[]): void {
  for (const line of advice.map(problemLine).sort()) console.log(line);
  console.log(`${advice.length} ${advice.length === 1 ? "note" : "notes"}.`);
}
