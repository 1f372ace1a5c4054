/** All of ASCII's. */
export const PUNCTUATION: readonly string[] = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

/** Whatever begins something in Typst or Markdown. */
export const COMBINATIONS: readonly string[] = [
  ...[
    "#set text(red)",
    "#panic()",
    "$x^2$",
    "@note",
    "<note-0>",
    "//",
    "/*",
    "*/",
    "```",
    "--",
    "---",
    "...",
  ],
  ...["~", "\\u{41}", "\\ ", "= H", "- a", "+ a", "/ t: d", "1. a", "https://x.y/z", '#import "/x"', "#{"],
  ...["}]", '");', "_a_", "*a*", "-?"],
];

/** Both, beside letters of the North. */
export const PIECES: readonly string[] = [...PUNCTUATION, ..."abæøåÄÖŋŧ019“”«»–—…", ...COMBINATIONS];

/** Signs that fonts lack, that join their neighbours, or that are no signs at all. */
export const RARE = [
  ..."😀✓→☺∑€漢字日ไאЖΩ\u{1F469}\u{10FFFF}\uE000\uFFFE\uFFFD",
  ...["👩‍💻", "🇩🇰", "1️⃣", "❤️", "e\u0301", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFE0F"],
  ...["\uFEFF", "\u0000", "\u0007", "\u0085", "\u2028", "\uD83D", "\uDE00", "\u180E", "\u{E0041}"],
];

/** A text as Markdown that shows exactly this text. */
export const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
