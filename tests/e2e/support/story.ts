import { deflateSync } from "node:zlib";
import { termName, themeName } from "../../../site/model/vocabulary.ts";
import { pdfOf } from "../../uploads/pdfs.ts";
import type { Editor } from "./editor.ts";
import type { Upload } from "./editor-form.ts";

/** A worksheet: a PDF of one page. */
export const WORKSHEET: Upload = {
  name: "arbejdsark.pdf",
  mimeType: "application/pdf",
  buffer: pdfOf(),
};

/** A photo: a green field of 900 × 600 pixels. */
export const PHOTO: Upload = { name: "engen.png", mimeType: "image/png", buffer: greenField(900, 600) };

/** What the editor in the story writes, and what readers are to find. */
export const METHOD = {
  title: "Blåbærkaffe på Ærø: 1. møde",
  slug: "blabaerkaffe-pa-aero-1-mode",
  summary: 'En kop kaffe, en skål blåbær og ét "godt" spørgsmål: sådan begynder I en samtale på tværs.',
  alias: "Kaffesamtale",
  theme: "learning",
  step: "Dæk bordet",
  photoInWords: "En grøn eng",
  paragraphs: ["Begynd med at lytte.", "17. maj er en god dag.", "+ moms regnes ikke med."],
} as const;

/** Fills in a new method in Danish: every kind of field, a photo and a worksheet. */
export async function writeMethod(editor: Editor): Promise<void> {
  const term = (facet: Parameters<typeof termName>[0], id: string) => termName(facet, id, "da");
  await editor.newEntry("methods");
  await editor.write("Titel", METHOD.title);
  await editor.write("Resumé", METHOD.summary);
  await editor.addLines("Andre navne", METHOD.alias, "Blåbærmøde");
  await editor.choose("Temaer", themeName(METHOD.theme, "da"));
  await editor.choose("Formål", term("purpose", "dialogue"));
  await editor.choose("Fase", term("phase", "prepare"), term("phase", "understand"));
  await editor.choose("Tid", term("time", "1-3h"));
  await editor.write("Minutter til gennemførelse", 45);
  await editor.write("Mindste gruppe", 4);
  await editor.choose("Deltagere", term("participants", "residents"));
  await editor.choose("Materialer", term("materials", "paper"));
  await editor.choose("Sværhedsgrad", term("difficulty", "easy"));
  await editor.choose("Form", term("mode", "physical"));
  const step = await editor.add("Trin for trin");
  await step.write("Trin", METHOD.step);
  await step.write("Hvad I gør", "Sæt kopper frem, og vent på de sidste.");
  await step.write("Minutter", 10);
  await editor.write("Pas på", "Lad ikke én tale hele tiden.");
  const worksheet = await editor.add("Arbejdsark");
  await worksheet.write("Titel", "Spørgsmål til kaffen");
  await worksheet.upload("Fil", WORKSHEET);
  const cover = await editor.group("Forsidebillede");
  await cover.upload("Billede", PHOTO);
  await editor.write("Billedet beskrevet i ord", METHOD.photoInWords);
  await editor.addLines("Skrevet af", "Test Testesen");
  const source = await editor.add("Kilder");
  await source.write("Titel", "En bog om kaffe");
  await source.write("Webadresse", "https://example.org/kaffe");
  await editor.write("Fakta sidst tjekket", "2026-11-20");
  await editor.type("Tekst", ...METHOD.paragraphs);
}

function greenField(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(90, 140, 70))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.concat(new Array<Buffer>(height).fill(row)));
  const parts = [chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
