import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dataOfFolder } from "../data-folder/bundled.ts";
import { lunrParts } from "./lunr-parts.ts";

const site = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * A stylesheet or script of `site/` with all that it imports, minified for the browsers that we support.
 * @param values what stands in for free names of the script, as JSON
 */
export async function bundle(entry: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(site, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox121", "safari16.5"],
    external: ["/assets/*", "/icon.svg"],
    define: { ...values },
    legalComments: "none",
    plugins: [dataOfFolder, lunrParts],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
