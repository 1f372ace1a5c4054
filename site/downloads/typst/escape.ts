/** Everything that Typst reads as a line break or as space, apart from single spaces and those that typography needs. */
const SPACE = / *[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*| {2,}/g;

/** Control characters and the byte order mark have no glyph, and PDF/UA forbids them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/** Halves of a pair and code points that stand for no sign, ever. */
const BROKEN = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** What can be printed of a text; what is broken in it stays to be seen. */
const printable = (text: string): string => text.replace(UNPRINTABLE, "").replace(BROKEN, "\uFFFD");

/**
 * Text as Typst markup that shows exactly this text. Every ASCII punctuation character is escaped,
 * because any of them may begin code, and an unneeded backslash is harmless.
 */
export const markup = (text: string): string =>
  printable(text).replace(SPACE, " ").replace(PUNCTUATION, "\\$&");

/** Text as Typst markup in which words of so many letters or more may be taken apart: `#w` of the template. */
const withLongWords = (letters: number) => {
  const long = new RegExp(`(?<!\\p{L})((?:\\p{Script=Latin}\\p{M}*){${letters},})`, "u");
  return (text: string): string =>
    text
      .split(long)
      .map((piece, index) => (index % 2 ? `#w[${markup(piece)}];` : markup(piece)))
      .join("");
};

/**
 * Running text as Typst markup: like `markup`, but long words may be taken apart at the end of a line. Shorter ones
 * leave less than a quarter of a ragged line empty, and looking for where they could be taken apart takes a third of
 * Typst's time.
 */
export const runningText = withLongWords(15);

/** Running text in a narrow column, where words of middling length may be taken apart as well. */
export const narrowText = withLongWords(8);

/** Text as a Typst string, with its line breaks. */
export const quoted = (text: string): string =>
  `"${printable(text).replace(/[\\"]/g, "\\$&").replace(/\r\n?/g, "\n").replace(/\n/g, "\\n")}"`;

/** Values as a Typst array; the last comma makes one value an array, too. */
export const array = (values: readonly string[]): string =>
  `(${values.map((value) => `${value}, `).join("")})`;

/** Markup as a Typst content block. */
export const block = (content: string): string => `[${content}]`;

/** Markup in a language of its own (BCP 47): Typst hyphenates and tags it by that language. */
export function inLanguage(tag: string, content: string): string {
  const [language = "", region] = tag.split("-");
  return `#text(lang: ${quoted(language)}, region: ${region ? quoted(region) : "none"})[${content}];`;
}

/** What stands on one page with the beginning of what follows. */
export const withNext = (content: string): string => `#with-next[${content}];`;

/** A quotation with who said it, or where it stands. */
export const quotation = (words: string, source: string): string =>
  `#quote(block: true)[${words}\n\n#attribution[${source}];\n\n];`;

/** A link; without an address the words alone, and nothing without words. */
export const link = (address: string | undefined, content: string): string =>
  address && content.trim() ? `#text-link(${quoted(address)})[${content}];` : content;
