import { deflateSync } from "node:zlib";

/** The objects of a small PDF, tagged, with language and title. */
export const OBJECTS: Readonly<Record<number, string>> = {
  1: "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /Lang (sv-SE) >>",
  2: "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
  3: "<< /Type /Page /Parent 2 0 R >>",
  4: "<< /Type /Page /Parent 2 0 R >>",
  5: "<< /Type /StructTreeRoot /K [6 0 R] >>",
  6: "<< /Type /StructElem /S /Document >>",
  7: "<< /Title (\\(Plan\\) f\\366r alla) >>",
};

const TRAILER = "<< /Size 8 /Root 1 0 R /Info 7 0 R >>";

/** A PDF of these objects; a table of contents is left out, because many are wrong. */
export const pdfOf = (objects: Readonly<Record<number, string>> = OBJECTS, trailer = TRAILER): Buffer =>
  Buffer.from(
    [
      "%PDF-1.7\n%\xe2\xe3\xcf\xd3",
      ...Object.entries(objects).map(([number, value]) => `${number} 0 obj\n${value}\nendobj`),
      `trailer\n${trailer}\nstartxref\n0\n%%EOF\n`,
    ].join("\n"),
    "latin1",
  );

/** The same with its objects packed into a compressed stream, as newer programs write it. */
export function packedPdf(objects: Readonly<Record<number, string>> = OBJECTS): Buffer {
  const entries = Object.entries(objects);
  let at = 0;
  const index = entries.map(([number, value]) => {
    const pair = `${number} ${at}`;
    at += value.length + 1;
    return pair;
  });
  const first = `${index.join(" ")}\n`;
  const content = deflateSync(
    Buffer.from(first + entries.map(([, value]) => `${value}\n`).join(""), "latin1"),
  );
  const stream = (dictionary: string, bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\r\n`),
      bytes,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n20 0 obj\n"),
    stream(`/Type /ObjStm /N ${entries.length} /First ${first.length} /Filter /FlateDecode`, content),
    Buffer.from("21 0 obj\n"),
    stream("/Type /XRef /Size 22 /Root 1 0 R /Info 7 0 R", Buffer.from("\0\0\0")),
    Buffer.from("startxref\n0\n%%EOF\n"),
  ]);
}
