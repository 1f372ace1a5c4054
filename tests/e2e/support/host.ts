import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

/** A host whose days a test decides: what it serves, and whether it serves at all. */
export interface Host {
  readonly address: string;
  folder: string;
  /** As if the reader had no network: connections break. */
  down: boolean;
  /** What pages are answered with in place of themselves. */
  status: number | undefined;
  /** What it tells browsers about keeping its files. */
  caching: string;
  /** How long pages take to come, in milliseconds. */
  delay: number;
  /** Changes a script on its way. */
  replace: (address: string, body: string) => string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** Serves a built site on loopback. */
export async function startHost(folder: string): Promise<Host> {
  const server = createServer(async (request, response) => {
    if (host.down) return void request.socket.destroy();
    response.setHeader("cache-control", host.caching);
    const { pathname } = new URL(request.url ?? "/", host.address);
    if (host.delay && pathname.endsWith("/")) await setTimeout(host.delay);
    if (host.status && pathname.endsWith("/")) return void response.writeHead(host.status).end("no page");
    const file = path.join(host.folder, pathname, pathname.endsWith("/") ? "index.html" : "");
    if (!(await stat(file).catch(() => undefined))?.isFile()) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[path.extname(file)] ?? "application/octet-stream");
    if (!file.endsWith(".js")) return void createReadStream(file).pipe(response);
    response.end(host.replace(pathname, await readFile(file, "utf8")));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    down: false,
    status: undefined,
    caching: "no-cache",
    delay: 0,
    replace: (_, body) => body,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return host;
}
