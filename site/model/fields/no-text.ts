import type { Message } from "../messages.ts";

/** What to say of a value that is no text: YAML reads `1984`, `true` and `2020` as text only between quotation marks. */
export const noText = (value: unknown): Message =>
  typeof value === "number" || typeof value === "boolean"
    ? { key: "check.quotes", value }
    : { key: "check.text" };
