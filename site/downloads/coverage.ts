/** The code points that a TrueType font has a glyph for: its `cmap` table, formats 4 and 12 (ISO/IEC 14496-22). */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const cmap = tableAt(font, "cmap");
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const record = cmap + 4 + index * 8;
    const subtable = cmap + font.readUInt32BE(record + 4);
    const [platform, encoding] = [font.readUInt16BE(record), font.readUInt16BE(record + 2)];
    if (platform !== 0 && (platform !== 3 || (encoding !== 1 && encoding !== 10))) continue;
    const format = font.readUInt16BE(subtable);
    if (format === 4) readFormat4(font, subtable, found);
    if (format === 12) readFormat12(font, subtable, found);
  }
  return found;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Segments of the basic plane; a glyph of 0 means that there is none. */
function readFormat4(font: Buffer, at: number, found: Set<number>): void {
  const length = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + length];
  const [deltas, ranges] = [starts + length, starts + 2 * length];
  for (let segment = 0; segment < length; segment += 2) {
    const offset = font.readUInt16BE(ranges + segment);
    const start = font.readUInt16BE(starts + segment);
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code < 0xffff; code++) {
      const listed = offset ? font.readUInt16BE(ranges + segment + offset + 2 * (code - start)) : code;
      if (listed && (listed + font.readInt16BE(deltas + segment)) & 0xffff) found.add(code);
    }
  }
}

/** Groups of code points of all planes. */
function readFormat12(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const record = at + 16 + group * 12;
    const [start, end] = [font.readUInt32BE(record), font.readUInt32BE(record + 4)];
    for (let code = start; code <= end; code++) found.add(code);
  }
}
