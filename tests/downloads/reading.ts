import { PDFDocument } from "pdf-lib";
import { Compiler } from "../../site/downloads/compiler.ts";
import { readFonts } from "../../site/downloads/fonts.ts";
import { Signs } from "../../site/downloads/signs.ts";
import { writeDocument } from "../../site/downloads/typst/blocks.ts";
import type { Document } from "../../site/markdown/parser.ts";
import { siteAddress } from "./fixtures.ts";
import { type Structure, structureOf } from "./pdf/structure.ts";
import { letters } from "./pdf-checker.ts";

/** Typst, set up once for a file of tests. */
export const fonts = await readFonts();
export const compiler = new Compiler(fonts);

const signs = new Signs(fonts);

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

/** Sets a source as the press does: signs that no font has are substituted. */
export function compile({ typst }: { readonly typst: string }): Buffer {
  const shown = signs.substitute(typst, signs.missingIn(typst));
  return compiler.compile(shown, new Map([["/pictures/media/p.png", PIXEL]])).bytes;
}

/** Sets a source and reads what it holds. */
export async function read(source: {
  readonly typst: string;
}): Promise<Structure & { readonly document: PDFDocument; readonly text: string }> {
  const document = await PDFDocument.load(compile(source), { updateMetadata: false });
  const structure = structureOf(document);
  return { ...structure, document, text: letters(structure.runs.map(({ text }) => text).join("")) };
}

/** What a text comes back as: signs that cannot be printed have their substitute; spaces are not told. */
export function shown(text: string): string {
  const whole = text
    .replace(/[\u0085\u2028\u2029]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g, "")
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\uFFFD");
  return letters(signs.missingIn(whole).reduce((each, sign) => each.replaceAll(sign, "□"), whole));
}

/** Several texts as one document, which is as good as one document each as long as Typst takes it. */
export const together = (texts: readonly Document[]): { readonly typst: string } => ({
  typst: [
    `#import "/template.typ": *`,
    `#show: publication.with(title: "T", language: "da", region: "DK", site: "S", page-of-pages: "{page}");`,
    "#heading(level: 1)[T];",
    ...texts.flatMap((text, index) => [
      "#counter(footnote).update(0);",
      writeDocument(text, {
        name: `text-${index}`,
        link: (href) => (URL.canParse(href, siteAddress) ? href : undefined),
        picture: () => "/pictures/media/p.png",
      }),
    ]),
  ].join("\n\n"),
});

/** Where a text first differs from the expected one, with what stands around it; nothing where they are equal. */
export function differenceOf(text: string, expected: string): string | undefined {
  if (text === expected) return undefined;
  let at = 0;
  while (text[at] === expected[at]) at++;
  const around = (each: string) => JSON.stringify(each.slice(Math.max(0, at - 60), at + 40));
  return `${around(text)} instead of ${around(expected)}`;
}
