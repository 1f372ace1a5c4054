/** Everything that Typst reads as a line break or as space, apart from single spaces and those that typography needs. */
const SPACE = / *[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*| {2,}/g;

/** Control characters and the byte order mark have no glyph, and PDF/UA forbids them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/** Halves of a pair and code points that stand for no sign, ever. */
const BROKEN = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/**
 * ASCII punctuation but for what running text is full of and Typst never reads as code: a comma, and a full stop after
 * a letter. An escaped sign parts its text in two, and every part takes time of its own.
 */
const PUNCTUATION = /[!-+\-/:-@[-`{-~]|(?<!\p{L})\./gu;

/** A short word that a hyphen joins to another, in markup; not in an address, nor before a long word. */
const JOINED = /(?<![\p{L}\p{N}/@-])\p{L}{1,3}\\-\p{L}{2,10}(?![\p{L}\p{M}\p{N}]|\\[-/@])/gu;

/** What can be printed of a text; what is broken in it stays to be seen. */
const printable = (text: string): string => text.replace(UNPRINTABLE, "").replace(BROKEN, "\uFFFD");

/**
 * Text as Typst markup that shows exactly this text. Punctuation is escaped, because any of it may begin code, and an
 * unneeded backslash is harmless.
 */
export function markup(text: string): string {
  const escaped = printable(text).replace(SPACE, " ").replace(PUNCTUATION, "\\$&");
  // No line ends after “co-”: the little that is gained by it is not worth the stumbling.
  return escaped.includes("-") ? escaped.replace(JOINED, "#box[$&];") : escaped;
}

/** Text as Typst markup in which words of so many letters or more may be taken apart: `#w` of the template. */
const withLongWords = (letters: number) => {
  // Few stretches without a space are so long, and only those are looked at closely, which is slow.
  const stretch = new RegExp(`(?<!\\S)(\\S{${letters},})`);
  const word = new RegExp(`(?<!\\p{L})((?:\\p{Script=Latin}\\p{M}*){${letters},})`, "u");
  const mark = (text: string) => inTurn(text.split(word), markup, (found) => `#w[${markup(found)}];`);
  return (text: string): string => inTurn(text.split(stretch), markup, mark);
};

/** What a text was split into by what was looked for: every second piece is what was found. */
const inTurn = (
  pieces: readonly string[],
  between: (piece: string) => string,
  found: (piece: string) => string,
): string => pieces.map((piece, index) => (index % 2 ? found(piece) : between(piece))).join("");

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
