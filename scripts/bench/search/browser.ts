import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { needChromium } from "../../chromium.ts";
import { listen } from "../../listen.ts";
import type { Corpus, Cost, Engine } from "./engine.ts";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

/** Bytes on the way to the reader, by how the host compresses what is not compressed yet. */
export interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

/** What one question cost, and its answer. */
export interface Asked {
  readonly ids: readonly string[];
  /** Milliseconds until the list can be shown, and until its excerpts can. */
  readonly ms: number;
  readonly msWithExcerpts: number;
  readonly results: Weight;
  readonly withExcerpts: Weight;
}

/** An engine on its host, asked in Chromium. */
export interface Hosted {
  readonly cost: Cost;
  /** Asks several questions one after the other in a page that is new to the browser. */
  askAll(language: Language, queries: readonly string[]): Promise<Asked[]>;
}

/** Builds an engine's index and serves it, for as long as `use` takes. */
export async function hosted<T>(
  engine: Engine,
  corpus: Corpus,
  use: (hosted: Hosted) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "search-bench-"));
  const fetched: string[] = [];
  const pageScript = await engine.page();
  const scripts = (await engine.scriptBytes?.()) ?? 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const lang = pathname.slice(1);
    if (LANGUAGE_IDS.includes(lang as Language))
      return void response
        .setHeader("Content-Type", "text/html")
        .end(`<!doctype html><html lang="${lang}"></html>`);
    const type = TYPES[path.extname(pathname)];
    if (type) response.setHeader("Content-Type", type);
    if (pathname === "/ask.js") return void response.end(pageScript);
    const file = await readFile(path.join(folder, pathname)).catch(() => undefined);
    if (!file) return void response.writeHead(404).end();
    fetched.push(pathname);
    response.end(file);
  });
  const browser = await chromium.launch({ executablePath: needChromium(), args: ["--no-sandbox"] });
  try {
    const cost = await engine.build(corpus, folder);
    const port = await listen(server, 9380, true);
    return await use({
      cost,
      askAll: async (language, queries) => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}/${language}`);
        const all: Asked[] = [];
        for (const query of queries) {
          const script = { gzip: all.length ? 0 : scripts, brotli: all.length ? 0 : scripts };
          fetched.length = 0;
          const { ids, ms } = await page.evaluate<Timed>(
            timed(`ask(${JSON.stringify([language, query]).slice(1, -1)})`),
          );
          const results = await weigh(folder, fetched, script);
          fetched.length = 0;
          const excerpts = await page.evaluate<Timed>(timed("excerpts()"));
          const withExcerpts = await weigh(folder, fetched, results);
          all.push({ ids: ids ?? [], ms, msWithExcerpts: ms + excerpts.ms, results, withExcerpts });
        }
        await context.close();
        return all;
      },
    });
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

interface Timed {
  readonly ids?: readonly string[];
  readonly ms: number;
}

/** Runs in the page; as text, so that the import is left to the browser. */
const timed = (call: string): string => `(async () => {
  const page = await import("/ask.js");
  const start = performance.now();
  const ids = await page.${call};
  return { ids, ms: performance.now() - start };
})()`;

async function weigh(folder: string, names: readonly string[], before: Weight): Promise<Weight> {
  let { gzip, brotli } = before;
  for (const name of names) {
    const file = await readFile(path.join(folder, name));
    // Pagefind compresses its own files, which no host can do again.
    const isText = path.extname(name) in TYPES;
    gzip += isText ? gzipSync(file).length : file.length;
    brotli += isText ? brotliCompressSync(file).length : file.length;
  }
  return { gzip, brotli };
}
