import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Context } from "../context.ts";
import { makeFonts } from "./fonts.ts";

const site = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const ENTRIES = {
  style: ["styles/site.css", "site.css"],
  search: ["browser/search.ts", "search.js"],
  entry: ["browser/entry.ts", "entry.js"],
} as const;

/** Bundles styles and scripts into `/assets/`; each address carries a hash of the content. */
export async function buildAssets(folders: {
  readonly cacheFolder: string;
  readonly outputFolder: string;
}): Promise<Context["assets"]> {
  const target = path.join(folders.outputFolder, "assets");
  await mkdir(target, { recursive: true });
  await makeFonts(folders.cacheFolder, path.join(target, "fonts"));
  const bundle = async (from: string, name: string) => {
    const text = await bundled(path.join(site, from));
    await writeFile(path.join(target, name), text);
    return `/assets/${name}?v=${createHash("sha256").update(text).digest("hex").slice(0, 10)}`;
  };
  return {
    style: await bundle(...ENTRIES.style),
    search: await bundle(...ENTRIES.search),
    entry: await bundle(...ENTRIES.entry),
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox121", "safari16.5"],
    external: ["/assets/*"],
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
