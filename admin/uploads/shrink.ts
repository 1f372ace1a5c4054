import { withoutMetadata } from "./metadata.ts";

/** Pixels of the longer side: more than any screen or printed page of the site shows. */
const LONGEST = 2400;

/** Of JPEG and WebP: no difference that one sees. */
const QUALITY = 0.85;

/** What a picture that needs no fewer pixels must become to be written anew: this part of what it was. */
const WORTHWHILE = 0.8;

/** The kinds of picture that browsers can write, and that keep nothing that moves. */
const PICTURES = ["image/jpeg", "image/png", "image/webp", "image/avif"];

/**
 * A picture as it is uploaded: no larger than it is ever shown, upright, and without what the camera wrote beside
 * it (place, time, serial number). Anything else, and what the browser cannot read, comes back as it is.
 */
export async function shrink(file: File): Promise<File> {
  if (!PICTURES.includes(file.type)) return file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isAnimated(bytes)) return file;
  const plain = new File([withoutMetadata(bytes)], file.name, { type: file.type });
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    if (scale === 1 && file.type === "image/png") return plain;
    const smaller = await draw(picture, scale, file);
    return smaller && smaller.size < plain.size * (scale < 1 ? 1 : WORTHWHILE) ? smaller : plain;
  } catch {
    return plain;
  }
}

/** Whether a WebP holds several pictures, of which a canvas would keep the first. */
const isAnimated = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(8, 16)) === "WEBPVP8X" && ((bytes[20] ?? 0) & 0x02) !== 0;

async function draw(picture: ImageBitmap, scale: number, { name, type }: File): Promise<File | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const format =
    type !== "image/jpeg" && isTransparent(context, canvas) ? transparentFormat(type) : "image/jpeg";
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, format, QUALITY));
  // A browser that cannot write a format writes PNG.
  if (blob?.type !== format) return undefined;
  return new File([blob], named(name, format), { type: format });
}

const transparentFormat = (type: string): string => (type === "image/png" ? type : "image/webp");

function isTransparent(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/webp": ".webp",
};

/** A file's name with the ending of its format; `.jpeg` stays. */
const named = (name: string, format: string): string =>
  format === "image/jpeg" && /\.jpe?g$/i.test(name)
    ? name
    : name.replace(/(?:\.[^.]*)?$/, ENDINGS[format] ?? "");
