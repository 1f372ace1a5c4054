import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** Latin with all letters of the Nordic languages, Northern Sámi and our neighbours, and the marks of good typography. */
const LETTERS = [range(0x20, 0x7e), range(0xa0, 0x17f), "‐–—‘’‚“”„†•…‹›€→←↑↓−×≈≤≥"].join("");

const FONTS = [
  ["@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf", "serif-400.woff2"],
  ["@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf", "serif-600.woff2"],
] as const;

/** Makes the page's fonts of the full ones, once, and puts them into the output. */
export async function makeFonts(cacheFolder: string, outputFolder: string): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const cache = path.join(cacheFolder, "fonts");
  await mkdir(cache, { recursive: true });
  for (const [source, name] of FONTS) {
    const bytes = await readFile(require.resolve(source));
    const key = createHash("sha256").update(bytes).update(LETTERS).digest("hex").slice(0, 16);
    const cached = path.join(cache, `${key}-${name}`);
    await copyFile(cached, path.join(outputFolder, name)).catch(async () => {
      await writeFile(
        `${cached}.${process.pid}`,
        await subsetFont(bytes, LETTERS, { targetFormat: "woff2" }),
      );
      await rename(`${cached}.${process.pid}`, cached);
      await copyFile(cached, path.join(outputFolder, name));
    });
  }
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}
