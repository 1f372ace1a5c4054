import { PDFDocument } from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Compiler } from "../../site/downloads/compiler.ts";
import { sourceOf } from "../../site/downloads/document.ts";
import { readFonts } from "../../site/downloads/fonts.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { noFindings } from "../../site/entries/report.ts";
import { Store } from "../../site/entries/store.ts";
import { inlineTokens } from "../../site/markdown/check.ts";
import { parse } from "../../site/markdown/parser.ts";
import { siteAddress } from "./fixtures.ts";
import { structureOf } from "./pdf/structure.ts";
import { letters } from "./pdf-checker.ts";

const test = suite("downloads escape");

const DOCUMENTS = 300;

/** Whatever begins something in Typst, beside every ASCII punctuation character and letters of the North. */
const PIECES = [
  ..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
  ..."abæøåÄÖŋŧ019",
  ..."“”«»–—…",
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
    "~",
    "\\u{41}",
    "\\ ",
  ],
  ...[
    "= H",
    "- a",
    "+ a",
    "/ t: d",
    "1. a",
    "https://x.y/z",
    '#import "/x"',
    "#{",
    "}]",
    '");',
    "_a_",
    "*a*",
    "-?",
  ],
];

/** A generator of numbers from 0 to 1 that begins alike in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every punctuation character once, in a new order, between other pieces; begins and ends with a letter. */
function textFrom(next: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const pieces = Array.from({ length: 4 + Math.floor(next() * 12) }, () => pick(PIECES));
  return `x${pieces.join(next() < 0.5 ? "" : " ")}x`;
}

const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");

const compiler = new Compiler(await readFonts());

async function read(typst: string): Promise<string> {
  const document = await PDFDocument.load(compiler.compile(typst, new Map()).bytes, {
    updateMetadata: false,
  });
  return letters(
    structureOf(document)
      .runs.map(({ text }) => text)
      .join(""),
  );
}

test("what an editor writes in any field comes back from the PDF as the same text", async () => {
  const next = random(20261122);
  for (let number = 0; number < DOCUMENTS; number++) {
    const texts = Array.from({ length: 14 }, () => textFrom(next));
    const [
      title,
      summary,
      alias,
      step,
      does,
      watch,
      variant,
      credit,
      source,
      publisher,
      body,
      raw,
      cell,
      heading,
    ] = texts as [string, ...string[]];
    const words = (text = "") => escapeMarkdown(text);
    // Raw Markdown may be anything but a picture, which would have to exist, or a note's definition.
    const wild = `a ${raw?.replace(/!\[/g, "[")}`;
    const entry = pairFiles(
      "methods/x",
      [
        {
          path: "content/methods/da/x.md",
          collection: "methods",
          language: "da",
          slug: "x",
          data: {
            title,
            summary,
            original: "da",
            aliases: [alias],
            themes: [],
            purpose: [],
            phase: [],
            participants: [],
            materials: [],
            groupMin: 1,
            steps: [{ name: step, text: does, minutes: 5 }],
            watch,
            variants: variant,
            credits: [credit],
            sources: [{ title: source, publisher, address: "https://example.org/#$%25@()'*" }],
            body: `${words(body)}\n\n## ${words(heading)}\n\n| ${words(cell)} |\n|---|\n| ${words(body)} |\n\n${wild}\n`,
          },
        },
      ],
      noFindings(),
    );
    if (!entry) throw new Error("The entry cannot be read");
    const { typst } = sourceOf({ entry, language: "da", store: new Store([entry]), siteAddress });
    const text = await read(typst);
    const plain = [...inlineTokens(parse(wild, "da").tokens)].filter(({ type }) =>
      /^(?:text|text_special|code_inline)$/.test(type),
    );
    for (const expected of [
      ...texts.slice(0, 10),
      body,
      cell,
      heading,
      ...plain.map(({ content }) => content),
    ]) {
      assert.ok(text.includes(letters(expected ?? "")), `document ${number}: ${expected} is not in ${text}`);
    }
  }
});

test.run();
