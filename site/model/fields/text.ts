import { type Field, field, type Options } from "./field.ts";
import { noText } from "./no-text.ts";

interface TextOptions<R extends boolean> extends Options<R> {
  /** A pattern that the whole value must match. */
  readonly pattern?: RegExp;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** One line of text. */
export function line<R extends boolean = false>(options: TextOptions<R>): Field<string, R> {
  const { pattern } = options;
  return field<string, R>(options, {
    check(value, place) {
      if (!isText(value)) return place.problem(noText(value));
      if (value.includes("\n")) place.problem({ key: "check.line" });
      if (pattern && !pattern.test(value)) place.problem({ key: "check.pattern", value });
    },
    widget: () => ({ widget: "string" }),
    show: (value) => [{ text: value }],
  });
}

/** Several lines of plain text. */
export function text<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => {
      if (!isText(value)) place.problem(noText(value));
    },
    widget: () => ({ widget: "text" }),
    show: (value) => [{ text: value }],
  });
}

/** Markdown; its pictures and headings are checked when it is parsed. */
export function markdown<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => {
      if (!isText(value)) place.problem(noText(value));
    },
    widget: () => ({
      widget: "markdown",
      buttons: [
        "bold",
        "italic",
        "link",
        "heading-two",
        "heading-three",
        "quote",
        "bulleted-list",
        "numbered-list",
      ],
      editor_components: ["image", "table", "callout", "quotation", "method"],
    }),
    show: () => [],
  });
}

/** An address on the web, with `https://` or `http://`. */
export function address<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check(value, place) {
      if (!isText(value) || !/^https?:\/\/[^\s]+$/.test(value))
        place.problem({ key: "check.address", value });
    },
    widget: () => ({ widget: "string" }),
    show: (value) => [{ text: new URL(value).host.replace(/^www\./, ""), href: value }],
  });
}
