/** Columns of a line, as Biome formats `_data/`. */
const WIDTH = 110;

/**
 * A value in the one form in which `_data/` is written: a name or an item a line, a list of single values on one
 * line where it fits.
 */
export const writeJson = (value: unknown): string => `${write(value, "", 0)}\n`;

/** `before`: columns that stand before the value on its line; a comma may follow it. */
function write(value: unknown, indent: string, before: number): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const row = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (value.every(isSingle) && before + row.length <= WIDTH) return row;
    return block(
      "[",
      value.map((item) => deeper + write(item, deeper, deeper.length + 1)),
      `${indent}]`,
    );
  }
  if (isSingle(value)) return JSON.stringify(value);
  const entries = Object.entries(value as object);
  const lines = entries.map(([name, item], index) => {
    const head = `${deeper}${JSON.stringify(name)}: `;
    return head + write(item, deeper, head.length + (index < entries.length - 1 ? 1 : 0));
  });
  return block("{", lines, `${indent}}`);
}

const isSingle = (value: unknown): boolean => typeof value !== "object" || value === null;

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length ? `${open}\n${lines.join(",\n")}\n${close}` : `${open}${close.trim()}`;
