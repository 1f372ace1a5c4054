import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { findChromium } from "../../chromium.ts";
import { listen } from "../../listen.ts";
import { type GeneratedDocument, generateQueries } from "./documents.ts";
import type { Measured } from "./measured.ts";

/** Pagefind is not part of the project; the comparison finds it here. */
const INSTALLED = path.join(tmpdir(), "samskab-bench");
const RUNNER = path.join(INSTALLED, "node_modules/pagefind/lib/runner/bin.cjs");

/** What is missing for the comparison, as a sentence, or nothing. */
export function missingForPagefind(): string | undefined {
  if (!existsSync(RUNNER))
    return `Pagefind is not compared; to compare it: npm install --prefix ${INSTALLED} pagefind@1.6.0`;
  if (!findChromium()) return "Pagefind is not compared: its search needs Chromium, which is not installed.";
  return undefined;
}

/** Lets Pagefind index generated documents as HTML, and asks it in Chromium. */
export async function measurePagefind(documents: readonly GeneratedDocument[]): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), "pagefind-"));
  try {
    for (const document of documents) {
      const place = path.join(folder, document.url);
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, "index.html"), htmlOf(document));
    }
    const wall = performance.now();
    // The shell tells the processor time of what it has run, in its second line.
    const { stdout } = await promisify(execFile)("sh", [
      "-c",
      '"$@" > /dev/null && times',
      "sh",
      process.execPath,
      RUNNER,
      "--site",
      folder,
    ]);
    const seconds = (performance.now() - wall) / 1000;
    const asked = await askAll(folder);
    const first = asked.map(([bytes = 0]) => bytes);
    const next = asked.flatMap(([, ...bytes]) => bytes);
    return {
      seconds,
      cpuSeconds: cpuSeconds(stdout),
      first,
      next,
      firstWithExcerpts: first,
      nextWithExcerpts: next,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const htmlOf = ({ language, title, summary, heading, text }: GeneratedDocument): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1><p data-pagefind-meta="summary">${summary}</p><h2>${heading}</h2><p>${text}</p></main></body></html>`;

/** Of `times`' lines (`0m1.5s 0m0.2s`), the children's. */
function cpuSeconds(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** For each language the bytes that a reader's queries fetch, one after the other. */
async function askAll(folder: string): Promise<number[][]> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const lang = pathname.slice(1);
    if (LANGUAGE_IDS.includes(lang as Language)) {
      response.setHeader("Content-Type", "text/html").end(`<!doctype html><html lang="${lang}"></html>`);
      return;
    }
    const file = await readFile(path.join(folder, pathname)).catch(() => undefined);
    if (!file) return void response.writeHead(404).end();
    // Pagefind compresses its own files.
    const isText = /\.js(on)?$/.test(pathname);
    bytes += isText ? gzipSync(file).length : file.length;
    if (pathname.endsWith(".js")) response.setHeader("Content-Type", "text/javascript");
    response.end(file);
  });
  const port = await listen(server, 9380, true);
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] });
  try {
    const all: number[][] = [];
    for (const language of LANGUAGE_IDS) {
      const each: number[] = [];
      const page = await openPage(browser, `http://127.0.0.1:${port}/${language}`);
      for (const query of generateQueries(language)) {
        bytes = 0;
        await page.evaluate(askingScript(query));
        each.push(bytes);
      }
      all.push(each);
      await page.close();
    }
    return all;
  } finally {
    await browser.close();
    server.close();
  }
}

/** In a context of its own, where nothing has been fetched before. */
async function openPage(browser: Browser, address: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

/** Runs in the page; as text, so that the import is left to the browser. */
const askingScript = (query: string): string => `(async () => {
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(${JSON.stringify(query)});
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
})()`;
