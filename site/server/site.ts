import { createReadStream, existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";

/** Answers requests with the files of the built site, and with its 404 page where there is none. */
export function serveSite(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  // The files change with every build, so nothing is remembered here or in the browser.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader("cache-control", "no-cache"),
  });
  return (request, response) => files(request, response, () => notFound(folder, response));
}

function notFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, "404.html");
  if (!existsSync(page)) {
    response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" });
    response.end("The site has not been built yet. The window in which npm start runs says why.\n");
    return;
  }
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  createReadStream(page).pipe(response);
}
