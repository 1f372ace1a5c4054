import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** A picture in every size and format in which it is served. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For browsers with modern formats, best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** For all others. */
  readonly src: string;
}

/** Widths in CSS pixels × density; a picture is never made larger than it is. */
const WIDTHS = [400, 800, 1200, 1600];

/**
 * AVIF effort 3 with 4:2:0 costs a fifth of effort 4's time for one percent more bytes; the plain
 * formats exist for old readers only.
 */
const FORMATS = [
  { type: "image/avif", ending: "avif", options: { effort: 3, chromaSubsampling: "4:2:0", quality: 55 } },
  { type: "image/webp", ending: "webp", options: { effort: 2, quality: 75 } },
] as const;

/** Changes when the settings above do, so that nothing old is taken from the cache. */
const VERSION = "1";

interface Folders {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  readonly outputFolder: string;
}

/** Makes every size of a picture of `content/media/`, or takes it from the cache, and puts it into the output. */
export async function makePicture(address: string, folders: Folders): Promise<Picture> {
  const bytes = await readFile(path.join(folders.contentFolder, address));
  const hash = createHash("sha256").update(VERSION).update(bytes).digest("hex").slice(0, 16);
  const cache = path.join(folders.cacheFolder, "images", hash);
  if (!(await exists(path.join(cache, "picture.json")))) await encode(bytes, hash, cache, address);
  const { files, picture } = JSON.parse(await readFile(path.join(cache, "picture.json"), "utf8")) as Cached;
  const target = path.join(folders.outputFolder, "assets", "images");
  await mkdir(target, { recursive: true });
  await Promise.all(files.map((name) => copyFile(path.join(cache, name), path.join(target, name))));
  return picture;
}

interface Cached {
  readonly files: readonly string[];
  readonly picture: Picture;
}

async function encode(bytes: Buffer, hash: string, cache: string, address: string): Promise<void> {
  const draft = `${cache}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    const cached = await encodeInto(draft, bytes, hash);
    await writeFile(path.join(draft, "picture.json"), JSON.stringify(cached));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `content${address}: cannot be read as a picture (${reason}). Upload it again, or use another.`,
    );
  }
  // Another build may have made the same picture meanwhile; then ours is not needed.
  await rename(draft, cache).catch(() => rm(draft, { recursive: true }));
}

async function encodeInto(folder: string, bytes: Buffer, hash: string): Promise<Cached> {
  const upright = sharp(bytes, { failOn: "error" }).rotate();
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const widths = [
    ...WIDTHS.filter((width) => width < info.width),
    Math.min(info.width, WIDTHS.at(-1) ?? info.width),
  ];
  const plain = info.channels === 4 ? "png" : "jpg";
  const files: string[] = [];
  for (const width of widths) {
    const resized = sharp(data, raw).resize(width);
    const outputs = [
      ...FORMATS.map(({ ending, options }) => ({ ending, image: resized.clone().toFormat(ending, options) })),
      { ending: plain, image: resized.clone().toFormat(plain === "jpg" ? "jpeg" : "png") },
    ];
    for (const { ending, image } of outputs) {
      const name = `${hash}-${width}.${ending}`;
      await image.toFile(path.join(folder, name));
      files.push(name);
    }
  }
  const srcset = (ending: string) =>
    widths.map((width) => `/assets/images/${hash}-${width}.${ending} ${width}w`).join(", ");
  const middle = widths.findLast((width) => width <= 800) ?? widths[0];
  return {
    files,
    picture: {
      width: info.width,
      height: info.height,
      sources: FORMATS.map(({ type, ending }) => ({ type, srcset: srcset(ending) })),
      src: `/assets/images/${hash}-${middle}.${plain}`,
    },
  };
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
