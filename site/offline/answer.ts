import { LANGUAGE_IDS } from "../model/language.ts";
import { isVersioned, languageOf, pictureStem } from "./addresses.ts";
import { FILES, READ } from "./caches.ts";
import type { Edition } from "./edition.ts";
import { isPage, keepRead } from "./keep.ts";
import type { AskedEvent } from "./worker-scope.ts";

/** Milliseconds after which a page that is kept is shown rather than waited for. */
const PATIENCE = 4000;

/** A page: from the network, so that nobody reads an old text; what was kept where that fails or takes long. */
export async function answerPage(event: AskedEvent, offline: Edition["offline"]): Promise<Response> {
  const url = new URL(event.request.url);
  // Without the query: what a reader asked for is not kept.
  const address = url.origin + url.pathname;
  const network = fromNetwork(event, address);
  const kept = await keptPage(address);
  if (!kept) return network.catch(() => offlinePage(url, offline));
  const sound = network.then((response) => (response.status < 500 ? response : kept)).catch(() => kept);
  if (wantsNewest(event.request, url)) return sound;
  return Promise.race([sound, new Promise<Response>((late) => setTimeout(late, PATIENCE, kept))]);
}

/** Who loads a page anew waits for it, and so does an editor: on the same machine slow is not far away. */
const wantsNewest = ({ cache }: Request, { hostname }: URL): boolean =>
  cache === "no-cache" || cache === "reload" || hostname === "localhost";

/** Asks the host itself: the browser's own cache may hold what was there before the last publishing. */
async function fromNetwork(event: AskedEvent, address: string): Promise<Response> {
  const response = await fetch(event.request, { cache: "no-cache" });
  if (isPage(response)) event.waitUntil(keepRead(address, response.clone()).catch(() => undefined));
  if (response.status === 404 || response.status === 410)
    event.waitUntil(caches.open(READ).then((read) => read.delete(address)));
  return response;
}

/** What was read comes before the toolbox: it is never older. */
const keptPage = async (address: string): Promise<Response | undefined> =>
  (await caches.match(address, { cacheName: READ })) ?? caches.match(address);

/** The offline page in the language of the page that cannot be shown, or else in the browser's. */
async function offlinePage(url: URL, offline: Edition["offline"]): Promise<Response> {
  const own = LANGUAGE_IDS.find((language) => navigator.languages.some((tag) => tag.startsWith(language)));
  const page = await caches.match(offline[languageOf(url) ?? own ?? "en"]);
  return page ?? Response.error();
}

/** A file of a page: from the cache where its address names its content, else from the network first. */
export async function answerFile(event: AskedEvent): Promise<Response> {
  const { request } = event;
  const url = new URL(request.url);
  const kept = await caches.match(request);
  if (kept && isVersioned(url)) return kept;
  try {
    const response = await fetch(request);
    if (response.status === 200) event.waitUntil(keepFile(request, response.clone()));
    return response;
  } catch {
    return kept ?? (await otherSize(url)) ?? Response.error();
  }
}

const keepFile = (request: Request, response: Response): Promise<void> =>
  caches
    .open(FILES)
    .then((files) => files.put(request, response))
    .catch(() => undefined);

/** The same picture in another size: a browser may ask for another each time. */
async function otherSize(url: URL): Promise<Response | undefined> {
  const stem = pictureStem(url);
  if (!stem) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const same = (await cache.keys()).find((file) => pictureStem(new URL(file.url)) === stem);
    if (same) return cache.match(same);
  }
  return undefined;
}

/** A file that is kept for want of a network only. */
export const answerDownload = async ({ request }: AskedEvent): Promise<Response> => {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
};
