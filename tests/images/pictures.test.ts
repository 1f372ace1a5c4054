import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makePictures } from "../../site/images/index.ts";

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samskab-pictures-"));
  await mkdir(path.join(folder, "content", "media"), { recursive: true });
  await use(folder).finally(() => rm(folder, { recursive: true }));
}

const folders = (folder: string) => ({
  contentFolder: path.join(folder, "content"),
  cacheFolder: path.join(folder, "cache"),
  outputFolder: path.join(folder, "out"),
});

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0b4f5c" } })
    .jpeg()
    .toBuffer();

const unexpected = (note: string) => assert.unreachable(note);

test("makes every size in modern formats, and none larger than the picture", () =>
  inFolder(async (folder) => {
    await writeFile(path.join(folder, "content/media/bålplads.jpg"), await photo(900, 600));
    const picture = (await makePictures(["/media/bålplads.jpg"], folders(folder), unexpected)).get(
      "/media/bålplads.jpg",
    );
    assert.is(picture?.width, 900);
    assert.is(picture?.height, 600);
    assert.equal(
      picture?.sources.map(({ type }) => type),
      ["image/avif", "image/webp"],
    );
    assert.match(picture?.sources[0]?.srcset ?? "", /-400\.avif 400w, .*-800\.avif 800w, .*-900\.avif 900w$/);
    const made = await readdir(path.join(folder, "out/assets/images"));
    assert.is(made.length, 9);
    const largest = made.find((name) => name.endsWith("-900.avif")) ?? "";
    assert.is((await sharp(path.join(folder, "out/assets/images", largest)).metadata()).width, 900);
  }));

test("encodes nothing a second time", () =>
  inFolder(async (folder) => {
    await writeFile(path.join(folder, "content/media/a.jpg"), await photo(500, 300));
    await makePictures(["/media/a.jpg"], folders(folder), unexpected);
    const [cached = ""] = await readdir(path.join(folder, "cache/images"));
    const before = (await stat(path.join(folder, "cache/images", cached))).mtimeMs;
    await rm(path.join(folder, "out"), { recursive: true });
    await makePictures(["/media/a.jpg"], folders(folder), unexpected);
    assert.is((await stat(path.join(folder, "cache/images", cached))).mtimeMs, before);
    assert.is((await readdir(path.join(folder, "out/assets/images"))).length, 6);
  }));

test("says which picture cannot be read, and what to do; the others are made", () =>
  inFolder(async (folder) => {
    await writeFile(path.join(folder, "content/media/falsk.jpg"), "not a picture");
    await writeFile(path.join(folder, "content/media/a.jpg"), await photo(500, 300));
    const notes: string[] = [];
    const made = await makePictures(["/media/falsk.jpg", "/media/a.jpg"], folders(folder), (note) =>
      notes.push(note),
    );
    assert.equal([...made.keys()], ["/media/a.jpg"]);
    assert.is(notes.length, 1);
    assert.match(
      notes[0] ?? "",
      /^content\/media\/falsk\.jpg: cannot be read as a picture .* Upload it again/,
    );
  }));

test.run();
