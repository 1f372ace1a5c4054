import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { Refusal } from "./compiler.ts";

/** The uploads that one document shows, by the paths under which Typst finds them. */
export class PictureList {
  readonly #addresses = new Map<string, string>();

  /** Notes an address under `/media/` and gives its path for Typst, whose ending tells the format. */
  add(address: string): string {
    const plain = decodeURIComponent(address);
    const file = `/pictures${plain}${/\.png$/i.test(plain) ? "" : ".jpg"}`;
    this.#addresses.set(file, plain);
    return file;
  }

  /** Takes the pictures of another list as well. */
  join(other: PictureList): void {
    for (const [file, address] of other.#addresses) this.#addresses.set(file, address);
  }

  /** The uploads as they are, by their paths for Typst. */
  async read(contentFolder: string): Promise<ReadonlyMap<string, Buffer>> {
    const read = async ([file, address]: [string, string]): Promise<[string, Buffer]> => [
      file,
      await readFile(path.join(contentFolder, address)),
    ];
    return new Map(await Promise.all([...this.#addresses].map(read)));
  }
}

/** Pixels of the longer side: 290 a printed inch over the width of the text. */
const LONGEST = 1600;

/** An upload as a file that Typst reads and a printer can use: upright, no larger than needed, PNG or JPEG. A `Refusal` where it is none. */
export async function forPrint(bytes: Buffer, file: string): Promise<Buffer> {
  const upright = sharp(bytes, { failOn: "error" }).rotate();
  const smaller = upright.resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true });
  const ready = file.endsWith(".jpg")
    ? smaller.flatten({ background: "white" }).jpeg({ quality: 82 })
    : smaller.png();
  try {
    return await ready.toBuffer();
  } catch (error) {
    throw new Refusal(
      `the picture ${file} cannot be read (${error instanceof Error ? error.message : error})`,
    );
  }
}
