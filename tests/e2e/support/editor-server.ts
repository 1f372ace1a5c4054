import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Backend, type Choice, LOCAL } from "../../../admin/backend.ts";
import { adminPolicyHeader } from "../../../admin/csp.ts";
import { bundleAdmin } from "../../../scripts/bundle/admin.ts";
import { buildAssets } from "../../../site/assets/index.ts";
import { cacheFolder } from "../../../site/folders.ts";
import { git, gitText } from "../../../site/git/run.ts";
import icon from "../../../site/pages/icon.11ty.tsx";
import { createApi } from "../../../site/server/api.ts";
import { openRepository } from "../../../site/server/repository.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface EditorServer {
  /** The address of the running editor's page. */
  readonly address: string;
  /** Runs git in the editors' repository. */
  git(...args: readonly string[]): Promise<string>;
  /** The bytes of a file as a branch has it. */
  read(branch: string, file: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Serves the editor alone, over a repository that begins with these files (path → content). */
export async function startEditorServer(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<EditorServer> {
  const folder = await makeEditorFolder(files);
  const server = await serveEditor(folder, 0);
  return {
    ...server,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A folder with the editor, and with a project that has these files. */
export async function makeEditorFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-editor-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, "project", name)), { recursive: true });
    await writeFile(path.join(folder, "project", name), content);
  }
  await putEditor(path.join(folder, "site"), { backend: LOCAL });
  return folder;
}

/** Puts the editor's page into a folder, with what it needs of the site. */
export async function putEditor(folder: string, choice: Choice): Promise<void> {
  await bundleAdmin(folder, choice);
  await buildAssets({ cacheFolder, outputFolder: folder });
  await writeFile(path.join(folder, "icon.svg"), icon());
}

/** Serves the editor of a folder on a port, or on any that is free. */
export async function serveEditor(folder: string, wishedPort: number): Promise<EditorServer> {
  const { repository } = await openRepository(
    path.join(folder, "repository.git"),
    path.join(folder, "project"),
  );

  let api: ReturnType<typeof createApi> | undefined;
  const server = createServer(async (request, response) => {
    if (await api?.(request, response)) return;
    await serveFile(path.join(folder, "site"), LOCAL, request, response);
  });
  await new Promise<void>((ready) => server.listen(wishedPort, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  api = createApi(repository, { port });

  return {
    address: `http://127.0.0.1:${port}/admin/`,
    git: (...args) => gitText(repository.directory, args),
    read: (branch, file) => git(repository.directory, ["show", `${branch}:${file}`]),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      // What was asked before the browser left is still being done.
      await repository.inTurn(async () => undefined);
    },
  };
}

/** Serves the editor's files as any host would, with the header that admin/HOSTING.md asks for. */
export async function serveFile(
  root: string,
  backend: Backend | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const content = await readFile(file).catch(() => undefined);
  response.writeHead(content ? 200 : 404, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "content-security-policy": adminPolicyHeader(backend),
  });
  response.end(content);
}
