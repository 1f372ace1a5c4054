import sharp, { type Sharp } from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { freeName } from "../../admin/mends/uploads.ts";
import { faultInWords } from "../../admin/uploads/fault.ts";
import { withoutMetadata } from "../../admin/uploads/metadata.ts";
import { packedPdf, pdfOf } from "../uploads/pdfs.ts";

const PLACE = {
  IFD0: { Copyright: "Kari Holm", Make: "Kamera" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "55/1 40/1 0/1" },
};

const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: "#4a8050" } });

const plain = async (picture: Sharp): Promise<{ before: Buffer; after: Buffer }> => {
  const before = await picture.withExif(PLACE).toBuffer();
  return { before, after: Buffer.from(withoutMetadata(new Uint8Array(before))) };
};

const pixels = (bytes: Buffer) => sharp(bytes).rotate().raw().toBuffer();

test("a picture loses what the camera wrote beside it, and not a pixel", async () => {
  for (const picture of [photo().jpeg(), photo().png(), photo().webp({ lossless: true })]) {
    const { before, after } = await plain(picture);
    assert.ok((await sharp(before).metadata()).exif?.includes("Kamera"));
    assert.is((await sharp(after).metadata()).exif, undefined);
    assert.not.ok(after.includes("Kari Holm"));
    assert.equal(await pixels(after), await pixels(before));
  }
});

test("a photo taken sideways still says so, and nothing else", async () => {
  for (let orientation = 2; orientation <= 8; orientation++) {
    const { before, after } = await plain(photo().jpeg().withMetadata({ orientation }));
    const { orientation: kept, exif } = await sharp(after).metadata();
    assert.is(kept, orientation);
    assert.ok((exif?.length ?? 0) < 40);
    assert.equal(await pixels(after), await pixels(before));
  }
});

test("a colour profile stays", async () => {
  const { after } = await plain(photo().jpeg().withIccProfile("p3"));
  assert.ok((await sharp(after).metadata()).icc);
});

test("other files, and damaged ones, stay as they are", () => {
  for (const text of ["%PDF-1.4", "<svg/>", "", "\xff\xd8\xff"]) {
    const bytes = new Uint8Array(Buffer.from(text, "latin1"));
    assert.equal(withoutMetadata(bytes), bytes);
  }
});

test("an upload takes no other file's name", () => {
  const others = [{ name: "engen.jpg" }, { name: "Engen-2.jpg" }, { name: "ark" }];
  assert.is(freeName("engen.jpg", others), "engen-3.jpg");
  assert.is(freeName("ark", others), "ark-2");
  assert.is(freeName("ny.tar.gz", others), "ny.tar.gz");
});

test("a file that readers could not have is refused in words that say what to do", async () => {
  const words = async (name: string, bytes: string) =>
    (await faultInWords(new File([Buffer.from(bytes, "latin1")], name), "en")) ?? "";
  assert.match(await words("plan.pdf", "<html>"), /plan\.pdf is not what the ending/);
  assert.match(await words("plan.pdf", ""), /plan\.pdf is empty/);
  assert.match(await words("kort.exe", "MZ"), /kind that cannot be published/);
  assert.match(await words("tegning.svg", "<svg/>"), /tegning\.svg is a picture .* JPG or PNG/);
  assert.match(await words("IMG_1.HEIC", "\0\0\0\x18ftypheic"), /JPG or PNG/);
  assert.match(
    await words("plan.docx", "\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"),
    /encr/,
  );
  assert.is(await words("liste.csv", "a;b"), "");
});

test("a damaged PDF is told when it is chosen, a sound one is taken, packed or not", async () => {
  const words = (bytes: Buffer) => faultInWords(new File([new Uint8Array(bytes)], "plan.pdf"), "en");
  assert.match((await words(pdfOf().subarray(0, -20))) ?? "", /plan\.pdf is damaged/);
  assert.match((await words(pdfOf({}))) ?? "", /plan\.pdf is damaged/);
  for (const sound of [pdfOf(), packedPdf()]) assert.is(await words(sound), undefined);
});

test.run();
