import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from "pdf-lib";
import { Name, type Operand, operationsOf } from "./content-stream.ts";

/** A run of text under one mark: owned by the structure (`id`), or an artifact, or neither, which is a fault. */
export interface Mark {
  readonly id: number | undefined;
  readonly artifact: boolean;
  readonly language: string | undefined;
  text: string;
}

const PAINTING = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"]);

/** A stretch of content between its beginning and end: a mark, or words that replace what it paints. */
interface Stretch {
  readonly mark: Mark | undefined;
  readonly replacement: string | undefined;
}

/** What a page paints, mark by mark, in the order of its content. */
export function marksOf(page: PDFPage): readonly Mark[] {
  const fonts = fontsOf(page);
  const marks: Mark[] = [];
  const open: Stretch[] = [];
  const current = () =>
    open.findLast(({ mark }) => mark)?.mark ?? {
      id: undefined,
      artifact: false,
      language: undefined,
      text: "",
    };
  let letters: ReadonlyMap<number, string> = new Map();
  for (const { operator, operands } of operationsIn(page)) {
    if (operator === "Tf" && operands[0] instanceof Name) letters = fonts.get(operands[0].name) ?? new Map();
    if (operator === "EMC") open.pop();
    if (operator === "BMC" || operator === "BDC") {
      const silent = open.some(({ replacement }) => replacement !== undefined);
      open.push(begin(operands));
      if (!silent) current().text += open.at(-1)?.replacement ?? "";
    }
    if (!PAINTING.has(operator)) continue;
    const inside = current();
    if (!marks.includes(inside)) marks.push(inside);
    if (open.some(({ replacement }) => replacement !== undefined)) continue;
    inside.text += strings(operands)
      .map((bytes) => decode(bytes, letters))
      .join("");
  }
  return marks;
}

function begin([tag, properties]: readonly Operand[]): Stretch {
  const map =
    properties instanceof Map ? (properties as ReadonlyMap<string, Operand>) : new Map<string, Operand>();
  const id = map.get("MCID");
  const artifact = tag instanceof Name && tag.name === "Artifact";
  const owner = typeof id === "number" ? id : undefined;
  const mark =
    owner !== undefined || artifact
      ? { id: owner, artifact, language: text(map.get("Lang")), text: "" }
      : undefined;
  return { mark, replacement: text(map.get("ActualText")) };
}

/** A text string: UTF-16 where it begins with its mark, else one byte a letter. */
function text(value: Operand | undefined): string | undefined {
  if (!Buffer.isBuffer(value)) return undefined;
  if (value[0] !== 0xfe || value[1] !== 0xff) return value.toString("latin1");
  return Buffer.from(value.subarray(2)).swap16().toString("utf16le");
}

const strings = (operands: readonly Operand[]): readonly Buffer[] =>
  operands.flatMap((operand) =>
    Buffer.isBuffer(operand) ? [operand] : Array.isArray(operand) ? strings(operand) : [],
  );

const decode = (bytes: Buffer, letters: ReadonlyMap<number, string>): string =>
  Array.from(
    { length: bytes.length >> 1 },
    (_, index) => letters.get(bytes.readUInt16BE(index * 2)) ?? "\uFFFD",
  ).join("");

/** The operations of a page, in their order. */
export const operationsIn = (page: PDFPage): ReturnType<typeof operationsOf> =>
  operationsOf(contentOf(page.doc.context, page.node.Contents()));

function contentOf(context: PDFContext, contents: PDFObject | undefined): Uint8Array {
  const parts =
    contents instanceof PDFArray ? contents.asArray().map((each) => context.lookup(each)) : [contents];
  const bytes = parts.flatMap((part) =>
    part instanceof PDFRawStream ? [decodePDFRawStream(part).decode(), Buffer.from("\n")] : [],
  );
  return Buffer.concat(bytes);
}

/** For each font of a page, which letters its glyphs stand for (its ToUnicode table). */
function fontsOf(page: PDFPage): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => [key.decodeText(), lettersOf(fonts?.lookup(key, PDFDict))]),
  );
}

function lettersOf(font: PDFDict | undefined): ReadonlyMap<number, string> {
  const stream = font?.lookup(PDFName.of("ToUnicode"));
  if (!(stream instanceof PDFRawStream)) return new Map();
  const table = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  const pairs = [...table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, lines = ""]) => [
    ...lines.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi),
  ]);
  return new Map(
    pairs.map(([, code = "", text = ""]) => [
      Number.parseInt(code, 16),
      Buffer.from(text, "hex").swap16().toString("utf16le"),
    ]),
  );
}
