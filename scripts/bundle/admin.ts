import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { productionBackend } from "../../admin/backend.ts";
import { adminPolicy } from "../../admin/csp.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { cacheFolder, projectFolder } from "../../site/folders.ts";
import { ajvStub } from "./ajv-stub.ts";
import { mendPlugin } from "./mend.ts";
import { MENDS } from "./mends.ts";

/** Everything that the bundle is made from: the app, the rooms that it uses, the versions of what is installed. */
const INPUTS = ["admin", "site", "_data", "scripts/bundle"];

const hash = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 12);

async function inputsHash(): Promise<string> {
  const sum = createHash("sha256").update(await readFile(path.join(projectFolder, "package-lock.json")));
  for (const folder of INPUTS) {
    for (const file of await filesBelow(path.join(projectFolder, folder))) {
      sum.update(`${folder}/${file}\0`).update(await readFile(path.join(projectFolder, folder, file)));
    }
  }
  return sum.digest("hex").slice(0, 16);
}

/** Bundles the CMS into a folder: `index.html`, `app.<hash>.js`, `admin.<hash>.css`. */
async function bundleInto(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, "admin/main.ts")],
    absWorkingDir: projectFolder,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
    plugins: [ajvStub, mendPlugin(projectFolder, MENDS)],
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []);
  const style = await readFile(path.join(projectFolder, "admin/admin.css"));
  const values = {
    policy: adminPolicy(productionBackend()),
    script: `app.${hash(script)}.js`,
    style: `admin.${hash(style)}.css`,
  };
  const page = await readFile(path.join(projectFolder, "admin/index.html"), "utf8");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, values.script), script);
  await writeFile(path.join(folder, values.style), style);
  await writeFile(
    path.join(folder, "index.html"),
    page.replace(/\{\{(\w+)\}\}/g, (_, name: keyof typeof values) => values[name]),
  );
}

/**
 * Puts the CMS into `<outputFolder>/admin/`. Bundling takes seconds, so that the result is kept in the cache until
 * one of its inputs changes.
 */
export async function bundleAdmin({ outputFolder }: { outputFolder: string }): Promise<void> {
  const cached = path.join(cacheFolder, "admin", await inputsHash());
  if (!(await stat(cached).catch(() => undefined))) {
    const unfinished = `${cached}.${process.pid}`;
    await bundleInto(unfinished);
    await rename(unfinished, cached).catch(() => rm(unfinished, { recursive: true }));
  }
  await rm(path.join(outputFolder, "admin"), { recursive: true, force: true });
  await cp(cached, path.join(outputFolder, "admin"), { recursive: true });
}
