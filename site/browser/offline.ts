import { isLanguage } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";
import { FILES, READ, toolboxOf } from "../offline/caches.ts";
import { element } from "./element.ts";

/** What the offline page shows of that which is kept on the device. */
const own = document.documentElement.lang;
const language = isLanguage(own) ? own : "en";
const part = (id: string) => document.querySelector<HTMLElement>(`#${id}`);

// Shown in place of another page, whose address stays.
const missing = part("missing");
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? "";
if (missing) missing.hidden = new URL(canonical).pathname === location.pathname;
if ("caches" in window) await show();

async function show(): Promise<void> {
  const names = await caches.keys();
  const tools = names.find((name) => name.startsWith(toolboxOf(language)));
  const shown = [
    await fill("toolbox", tools),
    await fill(
      "read",
      names.find((name) => name === READ),
    ),
  ];
  const nothing = part("nothing");
  if (nothing) nothing.hidden = shown.includes(true);
  const size = part("toolbox")?.querySelector("p");
  if (tools && size) size.textContent = formatBytes(await sizeOf(tools), language);
  part("read")?.querySelector("button")?.addEventListener("click", forget, { once: true });
}

/** Lists a cache's pages, the last one first; gives whether there are any. */
async function fill(id: string, name: string | undefined): Promise<boolean> {
  const section = part(id);
  const list = section?.querySelector("ul");
  if (!name || !section || !list) return false;
  const cache = await caches.open(name);
  const pages = await Promise.all(
    [...(await cache.keys())].reverse().map(async (request) => titled(request, await cache.match(request))),
  );
  list.replaceChildren(...pages.filter((page) => page !== undefined));
  section.hidden = list.childElementCount === 0;
  return !section.hidden;
}

/** A link to a page that is kept, by its own title. */
async function titled({ url }: Request, response: Response | undefined): Promise<HTMLElement | undefined> {
  const { pathname } = new URL(url);
  if (!response || !pathname.endsWith("/") || pathname.endsWith("/offline/")) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const title = page.querySelector("h1")?.textContent ?? pathname;
  const link = element("a", { href: pathname, lang: page.documentElement.lang }, title);
  return element("li", {}, link);
}

async function sizeOf(name: string): Promise<number> {
  const files = await (await caches.open(name)).matchAll();
  const sizes = await Promise.all(files.map(async (file) => (await file.blob()).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function forget(): Promise<void> {
  await Promise.all([READ, FILES].map((name) => caches.delete(name)));
  const read = part("read");
  if (read) read.hidden = true;
  await show();
  // The button that had the focus is gone: what is left is said.
  const left = part("nothing")?.hidden ? part("toolbox")?.querySelector("h2") : part("nothing");
  left?.setAttribute("tabindex", "-1");
  left?.focus();
}
