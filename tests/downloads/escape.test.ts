import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Compiler } from "../../site/downloads/compiler.ts";
import { sourceOf } from "../../site/downloads/document.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { Store } from "../../site/entries/store.ts";
import { checkMarkdown } from "../../site/markdown/check.ts";
import { parse } from "../../site/markdown/parser.ts";
import { noFindings, placeIn } from "../../site/model/findings.ts";
import { type Chance, chanceFrom } from "../support/chance.ts";
import { siteAddress, upload } from "./fixtures.ts";
import { escapeMarkdown, PIECES, RARE } from "./pieces.ts";
import { compile, compiler, fonts, read, shown, together } from "./reading.ts";

const test = suite("downloads escape");

/** Many texts share a document, since most of the time goes into opening and closing one. */
const DOCUMENTS = 10;
const TEXTS = 100;

/** Signs of several glyphs or from right to left, which Typst shows well but may name twice or backwards. */
const COMPOSED = [
  ...["q\u0303", "Ŧ\u0308", "漢\u0308", "\u0301", "x\u0301\u0302\u0303", "\u{1F3FD}", "\u{1F1E9}"],
  ...["مرحبا", "لا", "\u202E", "\u2067"],
];

/** Pieces of Markdown that may stand anywhere, whole or broken. */
const MARKDOWN = [
  ...[
    "\n\n",
    "\n",
    "# ",
    "## ",
    "\n#### x",
    "> ",
    "- ",
    "1. ",
    "    ",
    "```\n",
    "---\n",
    "\n| a | b |\n|---|--:|\n| c |\n",
  ],
  ...[
    "[x](http://[)",
    "[x]()",
    "[](https://a.b)",
    "[x](entry:methods/x)",
    "[x](mailto:a@b.c)",
    "[x](<https://a b>)",
  ],
  ...[
    "[x](%zz)",
    `[x](https://x.y/${"z".repeat(5000)})`,
    "[x]{lang=nb}",
    "[x]{lang=sme-SE}",
    "<https://x.y>",
  ],
  ...[
    "[^1]",
    "\n## x[^1]\n",
    "^[note]",
    "**",
    "_",
    "~~",
    "`",
    "&amp;",
    "&#0;",
    "\\",
    "<b>",
    "![x](/media/p.png)",
  ],
  ...["\n## ![x](/media/p.png)\n", "\n##\n", "\n> ## x\n", "\n- ## x\n", "[![x](/media/p.png)](https://x.y)"],
];

/** Begins and ends with a letter, so that nothing at its ends is lost as space. */
function textFrom(chance: Chance, pieces: readonly string[]): string {
  const length = 4 + Math.floor(chance.number() * 12);
  const chosen = Array.from({ length }, () => chance.pick(pieces));
  return `x${chosen.join(chance.number() < 0.5 ? "" : " ")}x`;
}

/** The source of a method with some fields of its own. */
function sourceWith(fields: Readonly<Record<string, unknown>>) {
  const data = {
    title: "x",
    summary: "x",
    original: "da",
    themes: [],
    purpose: [],
    phase: [],
    participants: [],
    materials: [],
    groupMin: 1,
    steps: [],
    ...fields,
  };
  const file = {
    path: "content/methods/da/x.md",
    collection: "methods",
    language: "da",
    slug: "x",
    data,
  } as const;
  const entry = pairFiles("methods/x", [file], noFindings());
  if (!entry) throw new Error("The entry cannot be read");
  return sourceOf({ entry, language: "da", store: new Store([entry]), siteAddress, upload });
}

const includes = (text: string, expected: string, place: string) =>
  assert.ok(text.includes(shown(expected)), `${place}: ${JSON.stringify(shown(expected))} is not in ${text}`);

/** Whether the check of the content lets a text's pictures through. */
function hasGoodPictures(body: string): boolean {
  const findings = noFindings();
  checkMarkdown(body, placeIn(findings, "x.md", "da"));
  return !findings.problems.some(({ message }) => message.key.startsWith("check.image"));
}

for (const [kind, pieces, documents] of [
  ["punctuation", PIECES, DOCUMENTS],
  ["rare signs", [...PIECES, ...RARE, ...RARE], DOCUMENTS],
] as const) {
  test(`${kind} in any field come back from the PDF as the same text`, async () => {
    const chance = chanceFrom(20261122);
    for (let number = 0; number < documents; number++) {
      const some = (count: number) => Array.from({ length: count }, () => textFrom(chance, pieces));
      const [title, summary, watch, variants, origin] = some(5) as [string, ...string[]];
      const [aliases, credits, body, cells, headings] = [some(4), some(4), some(40), some(10), some(10)];
      const steps = some(10).map((name) => ({ name, text: textFrom(chance, pieces), minutes: 5 }));
      const sources = some(10).map((name) => ({ title: name, publisher: textFrom(chance, pieces) }));
      const rows = cells.map((cell) => `| ${escapeMarkdown(cell)} |`);
      const { text } = await read(
        sourceWith({
          ...{ title, summary, watch, variants, origin, aliases, credits, steps, sources },
          body: [
            ...body.map(escapeMarkdown),
            ...headings.map((heading) => `## ${escapeMarkdown(heading)}`),
            [rows[0], "|---|", ...rows.slice(1)].join("\n"),
          ]
            // A line break ends a heading or a row, and Markdown has no way to write a zero.
            .map((block) => block.replace(/\0/g, ""))
            .join("\n\n"),
        }),
      );
      const named = [
        ...steps.flatMap((step) => [step.name, step.text]),
        ...sources.map((each) => each.title),
      ];
      for (const expected of [title, summary, watch, variants, origin, ...aliases, ...credits, ...named])
        includes(text, expected ?? "", `document ${number}`);
      for (const expected of [...body, ...cells, ...headings]) includes(text, expected, `document ${number}`);
    }
  });
}

test("signs that share bytes with those of the document before stay whole", () => {
  const document = (sign: string) =>
    `#set document(title: "T", date: none)\n#set text(font: "Noto Emoji")\n= T\n\nx${sign}x`;
  const alone = new Compiler(fonts).compile(document("\u{1F4CD}"), new Map()).bytes;
  compiler.compile(document("\u{1F44D}"), new Map());
  assert.ok(compiler.compile(document("\u{1F4CD}"), new Map()).bytes.equals(alone));
});

function refusalOf(texts: readonly string[]): string | undefined {
  try {
    compile(together(texts.map((text) => parse(text, "da"))));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test("generated Markdown is never refused", () => {
  const chance = chanceFrom(6);
  const pieces = [...MARKDOWN, ...MARKDOWN, ...PIECES, ...RARE, ...COMPOSED];
  for (let number = 0; number < DOCUMENTS; number++) {
    const texts = Array.from({ length: TEXTS }, () => textFrom(chance, pieces)).filter(hasGoodPictures);
    const refusal = refusalOf(texts);
    if (refusal === undefined) continue;
    for (const text of texts) assert.is(refusalOf([text]), undefined, JSON.stringify(text));
    assert.unreachable(`Together they are refused: ${refusal}`);
  }
});

test.run();
