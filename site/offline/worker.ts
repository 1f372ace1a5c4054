import { kindOf, languageOf } from "./addresses.ts";
import { answerDownload, answerFile, answerPage } from "./answer.ts";
import { SHELL } from "./caches.ts";
import type { Edition } from "./edition.ts";
import { isPage, keepRead, sweep } from "./keep.ts";
import { keepToolbox } from "./toolbox.ts";
import type { AskedEvent, WorkerScope } from "./worker-scope.ts";

/** The service worker: pages that were read, and the toolbox, can be read again without a network. */
declare const self: WorkerScope;
/** Written in by the build. */
declare const EDITION: Edition;

const { offline, shell, toolboxes } = EDITION;

// If one file is missing, the installation fails, and the last worker stays.
self.addEventListener("install", (event) => event.waitUntil(install().then(() => self.skipWaiting())));

async function install(): Promise<void> {
  const cache = await caches.open(SHELL + shell.version);
  await cache.addAll(shell.addresses.map((address) => new Request(address, { cache: "no-cache" })));
}

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(SHELL) && name !== SHELL + shell.version) await caches.delete(name);
  await sweep();
  await self.clients.claim();
  // Not waited for: until it is active, a worker answers nothing.
  void keepOpenPages().catch(() => undefined);
}

/** The first page was read before there was a worker to see it. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: "window" })) {
    const { origin, pathname } = new URL(url);
    if (kindOf({ pathname }) !== "page") continue;
    const response = await fetch(pathname);
    if (isPage(response)) await keepRead(origin + pathname, response);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || isForEditors(request)) return;
  const kind = kindOf(url);
  if (kind === "page" && request.mode === "navigate") answerReader(event, url);
  if (kind === "file") event.respondWith(answerFile(event));
  if (!kind && isTool(url)) event.respondWith(answerDownload(event));
});

function answerReader(event: AskedEvent, url: URL): void {
  event.respondWith(answerPage(event, offline));
  const language = languageOf(url);
  // From the second page on: who opens one page only is not made to fetch a toolbox.
  if (language) event.waitUntil(keepToolbox(language, toolboxes[language]).catch(() => undefined));
}

/** Whether an address is a download of the toolbox: the method cards. */
const isTool = ({ pathname }: URL): boolean =>
  Object.values(toolboxes).some(({ addresses }) => addresses.includes(pathname));

/** What the editors' app asks for, such as the styles of its preview, it gets from the host itself. */
const isForEditors = ({ referrer, mode }: Request): boolean =>
  mode !== "navigate" && URL.canParse(referrer) && new URL(referrer).pathname.startsWith("/admin/");
