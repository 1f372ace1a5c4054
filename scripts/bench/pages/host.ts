import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { listen } from "../../listen.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
};

/** Already compressed. */
const PACKED = [".woff2", ".avif", ".webp", ".jpg", ".png", ".pdf"];

/** Serves a built site on loopback as a good host does: compressed, with lasting files said to be lasting. */
export async function startHost(folder: string): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, decodeURI(pathname), pathname.endsWith("/") ? "index.html" : "");
    const isFile = (await stat(file).catch(() => undefined))?.isFile();
    if (!isFile) return void response.writeHead(404).end();
    const body = await readFile(file);
    const ending = path.extname(file);
    const packed = PACKED.includes(ending);
    response.writeHead(200, {
      "content-type": TYPES[ending] ?? "application/octet-stream",
      "cache-control":
        search || pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      ...(!packed && { "content-encoding": "br" }),
    });
    response.end(packed ? body : brotliCompressSync(body));
  });
  const port = await listen(server, 9480, true);
  return {
    port,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
