import { allFilesOf, filesOf } from "./addresses.ts";
import { FILES, READ } from "./caches.ts";

/** How many pages are kept; the one that was read longest ago goes first. */
const MOST = 60;

/** Whether an answer is a page that can be shown again: a redirected one the browser refuses. */
export const isPage = (response: Response): boolean =>
  response.ok && !response.redirected && (response.headers.get("content-type") ?? "").includes("text/html");

/** Keeps a page that was read, with all it is shown with. */
export async function keepRead(address: string, response: Response): Promise<void> {
  const html = await response.clone().text();
  await keepFiles(FILES, filesOf(html));
  const read = await caches.open(READ);
  // A page that is put again becomes the newest.
  await read.put(address, response);
  await forgetOldest(read);
}

/** Keeps a page and its files in one cache; throws when a part of it cannot be had. */
export async function keepWhole(name: string, address: string): Promise<void> {
  const response = await load(address);
  const cache = await caches.open(name);
  if (isPage(response)) await keepFiles(name, filesOf(await response.clone().text()));
  await cache.put(address, response);
}

async function keepFiles(name: string, addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    addresses.map(async (address) => {
      if (!(await cache.match(address))) await cache.put(address, await load(address));
    }),
  );
}

/** A file as the host has it now; the browser's own cache is asked whether it still holds. */
async function load(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function forgetOldest(read: Cache): Promise<void> {
  const pages = await read.keys();
  if (pages.length <= MOST) return;
  await Promise.all(pages.slice(0, pages.length - MOST).map((page) => read.delete(page)));
  await sweep();
}

/** Throws away the files of which no page that is kept knows. */
export async function sweep(): Promise<void> {
  const read = await caches.open(READ);
  const files = await caches.open(FILES);
  const pages = await read.matchAll();
  const needed = new Set((await Promise.all(pages.map((page) => page.text()))).flatMap(allFilesOf));
  for (const file of await files.keys()) {
    const { pathname, search } = new URL(file.url);
    if (!needed.has(pathname + search)) await files.delete(file);
  }
}
