import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { chooseBackend } from "../admin/backend.ts";
import { ContentError } from "../site/entries/content-error.ts";
import { outputFolder, projectFolder } from "../site/folders.ts";
import { bundleAdmin } from "./bundle/admin.ts";
import { cmsSettings, problemInWords } from "./bundle/settings.ts";
import { printProblems } from "./print-problems.ts";

/**
 * Builds the site. It is made beside the last one and takes its place only when it is whole, so that a
 * failed build leaves what is published as it was.
 */
export async function buildSite(): Promise<void> {
  process.chdir(projectFolder);
  // Beside its place, so that taking it is one step on whatever disk that is.
  const draft = path.join(path.dirname(outputFolder), `.${path.basename(outputFolder)}-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const eleventy = new Eleventy(".", path.relative(projectFolder, draft), {
      configPath: "eleventy.config.ts",
      quietMode: true,
    });
    eleventy.disableLogger();
    // Bundling is done by another process: side by side they need two cores, not twice the time.
    const parts = [eleventy.write(), buildAdmin(draft)];
    await Promise.allSettled(parts);
    await Promise.all(parts);
    await replace(outputFolder, draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The editor's page. Without a forge readers still get their site, and the page says what is missing. */
async function buildAdmin(folder: string): Promise<void> {
  const choice = chooseBackend(await cmsSettings(process.env));
  await bundleAdmin(folder, choice);
  if (!("problems" in choice)) return;
  console.warn("/admin/ cannot be used until the CMS has its settings (admin/HOSTING.md):");
  for (const problem of choice.problems) console.warn(`  ${problemInWords(problem)}`);
}

async function replace(folder: string, by: string): Promise<void> {
  const old = `${by}-old`;
  await rename(folder, old).catch(() => undefined);
  await rename(by, folder);
  await rm(old, { recursive: true, force: true });
}

/** Says what went wrong, in the words of who has to mend it. */
export function reportFailure(error: unknown): void {
  const problem = rootOf(error);
  if (problem instanceof ContentError) printProblems(problem.problems);
  else console.error(error);
}

const rootOf = (error: unknown): unknown => {
  if (error instanceof ContentError || !(error instanceof Error)) return error;
  const inner = (error as Error & { originalError?: unknown }).originalError ?? error.cause;
  return inner ? rootOf(inner) : error;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  try {
    await buildSite();
    console.log(
      `Built ${path.relative(projectFolder, outputFolder)}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    );
  } catch (error) {
    reportFailure(error);
    process.exit(1);
  }
}
