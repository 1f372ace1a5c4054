import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type BenchDocument, costOf, type Engine } from "./engine.ts";
import { installed } from "./installed.ts";

/** Pagefind, which indexes HTML. Writing the pages is not counted in its build. */
export const pagefind: Engine = {
  name: "Pagefind",
  build: async ({ documents }, folder) => {
    for (const document of documents) {
      const place = path.join(folder, document.url);
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, "index.html"), htmlOf(document));
    }
    let times = "";
    const { seconds } = await costOf(async () => {
      // The shell tells the processor time of what it has run, in its second line.
      const { stdout } = await promisify(execFile)("sh", [
        "-c",
        '"$@" > /dev/null && times',
        "sh",
        process.execPath,
        installed("pagefind/lib/runner/bin.cjs"),
        "--site",
        folder,
      ]);
      times = stdout;
    });
    return { seconds, cpuSeconds: cpuSeconds(times) };
  },
  page: async () => `
    export async function ask(language, query) {
      const pagefind = await import("/pagefind/pagefind.js");
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.map(({ url }) => url.split("/").slice(2, -1).join("/"));
    }
    export async function excerpts() {}`,
};

const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));

const htmlOf = ({ language, title, summary, heading, text }: BenchDocument): string =>
  `<!doctype html><html lang="${language}"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1><p data-pagefind-meta="summary">${escaped(summary)}</p><h2>${escaped(heading)}</h2><p>${escaped(text)}</p></main></body></html>`;

/** Of `times`' lines (`0m1.5s 0m0.2s`), the children's. */
function cpuSeconds(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
