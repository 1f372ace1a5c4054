/** The mean of some numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which a share of some numbers lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** Prints the head of a table: a column for each engine, and ours against each of the others. */
export function printHead(title: string, names: readonly string[]): void {
  const [own = "", ...others] = names;
  const ratios = others.map((name) => `${own}/${name}`);
  console.log(`\n${title.padEnd(44)}${[...names, ...ratios].map((name) => name.padStart(16)).join("")}`);
}

/** Prints a row of it. */
export function printRow(title: string, numbers: readonly number[]): void {
  const [own = 0, ...others] = numbers;
  const cells = [...numbers, ...others.map((other) => own / other)].map((number) =>
    (Number.isFinite(number) ? number.toFixed(number < 1 ? 3 : 2) : "–").padStart(16),
  );
  console.log(`  ${title.padEnd(42)}${cells.join("")}`);
}
