import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** The site's sign, in a square of 32: two halves that make one circle, neither without the other. */
const SIGN =
  '<path class="a" fill="#0b4f5c" d="M16 2a14 14 0 0 0 0 28V16a7 7 0 0 1 0-14z"/><path class="b" fill="#b4532a" d="M16 30a14 14 0 0 0 0-28 7 7 0 0 1 0 14z"/>';

/** The ground under the sign where a system cuts icons to a shape of its own. */
const PAPER = "#fbf9f4";

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>\n`;

/** The sign as a file; lighter where the reader's ground is dark. */
export const iconSvg: string = svg(
  `<style>@media (prefers-color-scheme: dark) {.a {fill: #5fa3ad} .b {fill: #d98259}}</style>${SIGN}`,
);

/** The sign on paper, small enough to stay whole when its corners are cut away. */
const onPaper = svg(
  `<path fill="${PAPER}" d="M0 0h32v32H0z"/><g transform="translate(6.4 6.4) scale(.6)">${SIGN}</g>`,
);

/** The icons of an installed site: name, drawing, and width in pixels. */
const ICONS = [
  ["192.png", svg(SIGN), 192],
  ["512.png", svg(SIGN), 512],
  ["maskable.png", onPaper, 512],
  ["apple.png", onPaper, 180],
] as const;

/** Draws the icons for systems that take no SVG. */
export async function makeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, drawing, width] of ICONS)
    await sharp(Buffer.from(drawing), { density: (72 * width) / 32 })
      .resize(width)
      .png({ compressionLevel: 9, palette: true })
      .toFile(path.join(folder, name));
}
