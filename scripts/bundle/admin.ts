import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { Choice } from "../../admin/backend.ts";
import { adminPolicy } from "../../admin/csp.ts";
import { dataOfFolder } from "../../site/data-folder/bundled.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { cacheFolder, dataFolder, projectFolder } from "../../site/folders.ts";
import { ajvStub } from "./ajv-stub.ts";
import { givenSettings } from "./given-settings.ts";
import { mendPlugin } from "./mend.ts";
import { MENDS } from "./mends.ts";

/** Everything that the bundle is made from: the app, the rooms that it uses, the versions of what is installed. */
const INPUTS = [
  ...["admin", "site", "scripts/bundle"].map((room) => path.join(projectFolder, room)),
  dataFolder,
];

const hash = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 12);

async function inputsHash(): Promise<string> {
  const sum = createHash("sha256").update(await readFile(path.join(projectFolder, "package-lock.json")));
  for (const folder of INPUTS) {
    for (const file of await filesBelow(folder)) {
      sum.update(`${path.basename(folder)}/${file}\0`).update(await readFile(path.join(folder, file)));
    }
  }
  return sum.digest("hex").slice(0, 16);
}

/** What the bundling made, by the names that the page calls it by. */
interface Bundle {
  readonly script: string;
  readonly check: string;
  readonly style: string;
}

/** Bundles a script or stylesheet for browsers. */
async function bundled(entry: string, plugins: BuildOptions["plugins"] = []): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, entry)],
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
    plugins: [dataOfFolder, ...plugins],
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/** Bundles the CMS into a folder: `app.<hash>.js`, `admin.<hash>.css` …, and `bundle.json` with their names. */
async function bundleInto(folder: string): Promise<void> {
  const script = await bundled("admin/main.ts", [ajvStub, mendPlugin(projectFolder, MENDS)]);
  const check = await bundled("admin/site-check/worker.ts", [givenSettings]);
  const style = await bundled("admin/styles/admin.css");
  const names: Bundle = {
    script: `app.${hash(script)}.js`,
    check: `check.${hash(check)}.js`,
    style: `admin.${hash(style)}.css`,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, names.script), script);
  await writeFile(path.join(folder, names.check), check);
  await writeFile(path.join(folder, names.style), style);
  await writeFile(path.join(folder, NAMES), JSON.stringify(names));
}

const NAMES = "bundle.json";

/** The editor's page: its policy and its backend are the deployment's, so that one bundle serves every forge. */
async function pageOf({ script, check, style }: Bundle, choice: Choice): Promise<string> {
  const values = {
    script,
    check,
    style,
    policy: adminPolicy("backend" in choice ? choice.backend : undefined),
    backend: JSON.stringify(choice).replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
  };
  const page = await readFile(path.join(projectFolder, "admin/index.html"), "utf8");
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: keyof typeof values) => values[name]);
}

/**
 * Puts the CMS into `<outputFolder>/admin/`, with the backend that was chosen. Bundling takes seconds, so that the
 * result is kept in the cache until one of its inputs changes.
 */
export async function bundleAdmin(outputFolder: string, choice: Choice): Promise<void> {
  const cached = path.join(cacheFolder, "admin", await inputsHash());
  if (!(await stat(cached).catch(() => undefined))) {
    const unfinished = `${cached}.${process.pid}`;
    await bundleInto(unfinished);
    await rename(unfinished, cached).catch(() => rm(unfinished, { recursive: true }));
  }
  const folder = path.join(outputFolder, "admin");
  const names = JSON.parse(await readFile(path.join(cached, NAMES), "utf8")) as Bundle;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of Object.values<string>({ ...names }))
    await cp(path.join(cached, name), path.join(folder, name));
  await writeFile(path.join(folder, "index.html"), await pageOf(names, choice));
}
