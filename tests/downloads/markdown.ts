import type { Chance } from "../support/chance.ts";
import { COMBINATIONS, PUNCTUATION } from "./pieces.ts";

/** Words as they stand in European texts, and some that no line has room for. */
const WORDS = [
  ...[
    "bibliotek",
    "Ærø",
    "åben",
    "søndag",
    "læsere",
    "på",
    "kväll",
    "Malmö",
    "över",
    "Øystein",
    "ŋŧđ",
    "Áhkku",
  ],
  ...[
    "Þingvellir",
    "ðǫ",
    "łódź",
    "Čeština",
    "ŵy",
    "größe",
    "œuvre",
    "İstanbul",
    "Ελλάδα",
    "Київ",
    "2024",
    "3,5",
  ],
  ...[
    "samskapelsesprosessenes",
    "Kommunalbestyrelsesmedlemmer",
    "medborgarskapsundervisningsmaterial",
    "ﬁfty",
  ],
  ...[
    "x".repeat(300),
    "Æ".repeat(160),
    `https://example.org/${"a/b-c_d?e=f&".repeat(25)}`,
    "so\u00ADft\u00ADly",
  ],
  ...[
    "10\u00A0000",
    "e\u0301te",
    "a\u2011b",
    "co-creation",
    "and/or",
    "don't",
    "'90s",
    `"so"`,
    `"'both'"`,
    "»sagt«",
  ],
  ...[
    "„tief“",
    "”hög”",
    "‹ja›",
    "–",
    "—",
    "…",
    "½",
    "€",
    "→",
    "✓",
    "😀",
    "&amp;",
    "&nbsp;",
    "&#65;",
    "&copy;",
    "&x;",
  ],
];

/** What may begin a block where it stands first in a line. */
const STARTS = [
  ...[
    "+",
    "-",
    "=",
    "==",
    "/",
    "//",
    "/ t: d",
    "*",
    "1.",
    "1)",
    "#",
    "##",
    "#let",
    "@",
    "$",
    "<",
    ">",
    "~",
    "`",
    "|",
  ],
  ...[
    "---",
    "***",
    "===",
    "[",
    "]",
    "{",
    "}",
    "\\",
    "_",
    "^",
    "!",
    "&",
    "%",
    ";",
    ":",
    "[^1]:",
    "[!NOTE]",
    "— ",
  ],
];

/** A generated text, of a few blocks of every kind that the site knows, nested and neighbours in any way. */
export function markdownFrom(chance: Chance): string {
  const notes: string[] = [];
  const inside = { chance, note: (text: string) => `[^${notes.push(text)}]` };
  const blocks = some(chance, 2, 5, () => blockFrom(inside, 0));
  const written = notes.map((text, index) => `[^${index + 1}]: ${indented(text, "    ")}`);
  return [...blocks, ...written].join("\n\n");
}

interface Inside {
  readonly chance: Chance;
  /**
   * Keeps the text of a note and gives the call of it. No note has notes of its own: where the foot of a page is
   * full, Typst tells the inner one later than it is called.
   */
  readonly note?: (text: string) => string;
}

const some = <T>({ number }: Chance, least: number, most: number, make: () => T): T[] =>
  Array.from({ length: least + Math.floor(number() * (most - least + 1)) }, make);

const indented = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`);

const quotedLines = (text: string): string => text.replace(/^/gm, "> ");

function blockFrom(inside: Inside, depth: number): string {
  const { chance } = inside;
  const line = () => lineFrom(inside);
  const blocks = () => some(chance, 1, 2, () => blockFrom(inside, depth + 1)).join("\n\n");
  const leaves: readonly (() => string)[] = [
    ...[line, () => some(chance, 2, 4, line).join(chance.pick(["\n", "  \n", "\\\n"]))],
    () => `${chance.pick(STARTS)}${chance.pick(["", " "])}${line()}`,
    () => `${chance.pick(["##", "###", "####", "######"])} ${line()}`,
    () => `${line()}\n${chance.pick(["---", "==="])}`,
    () => tableFrom(inside),
    () => ["```", ...some(chance, 0, 3, () => wordsFrom(chance)), "```"].join("\n"),
    () => `    ${wordsFrom(chance)}\n\n    \t${wordsFrom(chance)}`,
    () => "---",
    () =>
      `![${wordsFrom(chance)}](/media/p.png${chance.pick(["", ' "Um \\"x\\" & y"'])})${chance.pick(BRACES)}`,
    () => `[${line()}](entry:methods/x)`,
  ];
  const nests: readonly (() => string)[] = [
    () => listFrom(inside, depth),
    () => listFrom(inside, depth),
    () => quotedLines(blocks()),
    () => quotedLines(`${blocks()}\n\n— ${line()}`),
    () => quotedLines(`[!${chance.pick(["NOTE", "TIP", "WARNING"])}]\n${blocks()}`),
  ];
  return chance.pick(depth < 3 ? [...leaves, ...nests] : leaves)();
}

const BRACES = ["", "", "{.decorative}", '{credit="Bo & <Åse>" licence="CC-BY-4.0"}', '{credit="'];

function listFrom(inside: Inside, depth: number): string {
  const { chance } = inside;
  const mark = chance.pick(["-", "*", "+", "1.", "7.", "0)", "- [ ]", "- [x]"]);
  const between = chance.pick(["\n", "\n\n"]);
  const item = () => {
    if (chance.number() < 0.1) return mark;
    const first = chance.number() < 0.2 ? blockFrom(inside, depth + 1) : lineFrom(inside);
    const rest = chance.number() < 0.4 ? between + blockFrom(inside, depth + 1) : "";
    return `${mark} ${indented(first + rest, " ".repeat(mark.length + 1))}`;
  };
  return some(chance, 1, 4, item).join(between);
}

function tableFrom(inside: Inside): string {
  const { chance } = inside;
  const columns = some(chance, 1, 4, () => chance.pick(["---", ":--", "--:", ":-:"]));
  const row = () => {
    const cells = columns.map(() => (chance.number() < 0.1 ? "" : lineFrom(inside).replace(/\\?\|/g, "\\|")));
    return `| ${cells.join(" | ")} |`;
  };
  return [row(), `|${columns.join("|")}|`, ...some(chance, 0, 4, row)].join("\n");
}

const wordsFrom = (chance: Chance): string =>
  some(chance, 1, 6, () => chance.pick(chance.pick([WORDS, PUNCTUATION, COMBINATIONS]))).join(
    chance.pick(["", " ", " "]),
  );

/** One line of words, signs and marks; what cannot be told apart from markup is markup. */
const lineFrom = (inside: Inside, depth = 0): string =>
  some(inside.chance, 1, 4, () => inlineFrom(inside, depth)).join(inside.chance.pick(["", " ", " ", " "]));

function inlineFrom(inside: Inside, depth: number): string {
  const { chance } = inside;
  const deeper = () => lineFrom(inside, depth + 1);
  const word = () => chance.pick(WORDS);
  const plain: readonly (() => string)[] = [
    ...[word, word, word, () => chance.pick(PUNCTUATION), () => `\\${chance.pick(PUNCTUATION)}`],
    () => chance.pick(COMBINATIONS),
    () => `\`${wordsFrom(chance).replaceAll("`", "")}\``,
    () => `\`\` ${wordsFrom(chance)} \`\``,
    () => chance.pick(["<https://example.org/a_b>", "<mailto:a.b@example.org>", "https://example.org/x"]),
  ];
  const marks: readonly (() => string)[] = [
    ...["*", "**", "***", "_", "__", "~~"].map((mark) => () => mark + deeper() + mark),
    () =>
      `[${deeper()}](${chance.pick(["https://example.org/a(b)c", "<../x y>", "entry:methods/x", "#x", "http://["])})`,
    () => `[${deeper()}]{lang=${chance.pick(["sv", "nb-NO", "se", "fi", "de"])}}`,
    () => `![${wordsFrom(chance)}](/media/p.png)`,
  ];
  const { note } = inside;
  const notes: readonly (() => string)[] = note
    ? [
        () =>
          note([lineFrom({ chance }), ...some(chance, 0, 1, () => blockFrom({ chance }, 3))].join("\n\n")),
        () => `^[${lineFrom({ chance }, depth + 1)}]`,
        () => `[^${1 + Math.floor(chance.number() * 3)}]`,
      ]
    : [];
  return chance.pick(depth < 2 ? [...plain, ...marks, ...notes] : plain)();
}
