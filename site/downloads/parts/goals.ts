import { array, block } from "../typst/escape.ts";

/** A goal or sub-goal by its number, `1` or `1.2`, with what is written about it. */
export interface Numbered {
  readonly id: string;
  readonly content: string;
}

/** Goals as a numbered list, with the sub-goals of each inside it, whatever order they came in. */
export function writeGoals(goals: readonly Numbered[]): string {
  const numbers = [...new Set(goals.map(({ id }) => mainOf(id)))].sort((a, b) => a - b);
  return `#goals(${array(numbers.map((number) => writeMain(number, goals)))});`;
}

const mainOf = (id: string): number => Number(id.split(".")[0]);

const subOf = (id: string): number => Number(id.split(".")[1]);

function writeMain(number: number, goals: readonly Numbered[]): string {
  const own = goals.filter(({ id }) => id === String(number));
  const subGoals = goals
    .filter(({ id }) => id.includes(".") && mainOf(id) === number)
    .sort((a, b) => subOf(a.id) - subOf(b.id));
  const nested = subGoals.map(({ id, content }) => `(${subOf(id)}, ${block(content)})`);
  return `(${number}, ${block(own.map(({ content }) => content).join("\n\n"))}, ${array(nested)})`;
}
