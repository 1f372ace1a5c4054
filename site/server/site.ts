import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import send from "send";

/** While a build takes the place of the one before there is no folder: milliseconds between tries, and their number. */
const PAUSE = 50;
const TRIES = 40;

/** Answers requests with the files of the built site, and with its 404 page where there is none. */
export function serveSite(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = (request: IncomingMessage, response: ServerResponse, triesLeft: number): void => {
    const before = editionOf(folder);
    const [pathname = "/"] = (request.url ?? "/").split(/[?#]/);
    send(request, pathname, { root: folder, cacheControl: false })
      // The files change with every build, so nothing is remembered in the browser.
      .on("headers", (sent) => sent.setHeader("cache-control", "no-cache"))
      .on("error", async ({ status }) => {
        if (response.headersSent) return void response.destroy();
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        if (status !== 404) return void response.writeHead(status).end();
        const after = editionOf(folder);
        if (triesLeft === 0 || (after && after === before)) return notFound(folder, response);
        if (!after) await pause(PAUSE);
        answer(request, response, triesLeft - 1);
      })
      .pipe(response);
  };
  return (request, response) => answer(request, response, TRIES);
}

/** What tells a folder from the one that takes its place; nothing in the moment between them. */
const editionOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino;

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, "404.html")).catch(() => undefined);
  if (page) response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
  else
    response
      .writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" })
      .end("The site has not been built yet. The window in which npm start runs says why.\n");
}
