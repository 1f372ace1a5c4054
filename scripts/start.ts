import { createServer } from "node:http";
import path from "node:path";
import { watch } from "chokidar";
import { projectFolder } from "../site/folders.ts";
import { API_PATH, createApi } from "../site/server/api.ts";
import { publishedContent } from "../site/server/checkout.ts";
import { refuseForeign } from "../site/server/guard.ts";
import { mainCommit } from "../site/server/main.ts";
import { learnContent } from "../site/server/publishable.ts";
import { openRepository } from "../site/server/repository.ts";
import { serveSite } from "../site/server/site.ts";
import { buildDay } from "../site/today.ts";
import { listen } from "./listen.ts";
import { onlyOne } from "./only-one.ts";
import { Rebuilder } from "./rebuild.ts";

/** `npm start`: the site, the CMS with a git repository of its own, and search, on one local address. */
const home = path.resolve(projectFolder, process.env.CMS_FOLDER ?? ".cms");
const published = path.join(home, "published");
const editors = path.join(home, "repository.git");
const site = path.join(home, "site");

const rebuilder = new Rebuilder({
  CONTENT_FOLDER: path.join(published, "content"),
  CONTENT_REPOSITORY: editors,
  DATA_FOLDER: path.join(published, "_data"),
  OUTPUT_FOLDER: site,
  CMS_BACKEND: "local",
});

const serve = serveSite(site);
const server = createServer();
const port = await listen(server, Number(process.env.PORT ?? 8080), process.env.PORT === undefined);
const letGo = await onlyOne(home, `http://localhost:${port}/`);
const { repository, conflicts } = await openRepository(editors, projectFolder);
sayConflicts(conflicts);

const api = createApi(repository, { port, onPublished: () => void refresh() });
server.on("request", async (request, response) => {
  const refusal = refuseForeign(request, port);
  if (refusal) response.writeHead(403, { "content-type": "text/plain; charset=utf-8" }).end(`${refusal}\n`);
  else if (!(await api(request, response))) serve(request, response);
});

const watcher = watch(["content", "_data", "site", "admin", "eleventy.config.ts"], {
  cwd: projectFolder,
  ignoreInitial: true,
});
let waiting: NodeJS.Timeout | undefined;
let codeChanged = false;
watcher.on("all", (_event, changed) => {
  codeChanged ||= !changed.startsWith("content");
  clearTimeout(waiting);
  // Editors and formatters write several files at once.
  waiting = setTimeout(() => {
    if (codeChanged) rebuilder.forgetCode();
    void refresh(codeChanged);
    codeChanged = false;
  }, 50);
});

console.log("Building the site …");
void repository.inTurn(async () => learnContent(repository, await mainCommit(repository)));
await refresh(true);
console.log(`
  Site      http://localhost:${port}/
  CMS       http://localhost:${port}/admin/   (${API_PATH} keeps what editors write in ${path.relative(projectFolder, home)}/repository.git)
  Stop      Ctrl+C
`);

// What waits for a day appears when that day begins here.
let day = buildDay();
setInterval(() => {
  if (day === buildDay()) return;
  day = buildDay();
  void refresh(true);
}, 60_000).unref();

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

/** Brings the published content and settings up to date, and builds when they or the code have changed. */
async function refresh(evenIfSame = false): Promise<void> {
  const from = { repository, project: projectFolder, directory: published };
  const content = await publishedContent({ ...from, folders: ["content"] });
  const settings = await publishedContent({ ...from, folders: ["_data"] });
  sayConflicts([...content.conflicts, ...settings.conflicts]);
  // Modules read the settings when they are loaded.
  if (settings.changed) rebuilder.forgetCode();
  if (!content.changed && !settings.changed && !evenIfSame) return;
  const start = performance.now();
  const outcome = await rebuilder.build();
  if (outcome === "built") console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  if (outcome === "failed")
    console.error("The site stays as it was, and is built again when a file changes.");
}

function sayConflicts(files: readonly string[]): void {
  if (files.length === 0) return;
  console.error(
    `Changed differently in the CMS and in this folder (the CMS's text is shown): ${files.join(", ")}`,
  );
  console.error("Take over the CMS's text with: git pull .cms/repository.git main");
}

/** Stops cleanly: a save that is under way is finished first. */
async function stop(): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await watcher.close();
  rebuilder.stop();
  await repository.inTurn(async () => undefined);
  await letGo();
  process.exit(0);
}
