import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ContentCheck, type ContentFiles, contentProblems } from "../entries/check/content.ts";
import { dataFolder } from "../folders.ts";
import { noFindings } from "../model/findings.ts";
import type { Problem } from "../model/messages.ts";
import { checkSettings } from "../settings/check.ts";
import { SETTINGS } from "../settings/index.ts";

/** The settings with which this process was started: its themes, lists and words are those. */
const LOADED = new Map(
  SETTINGS.map(({ file }) => [
    file,
    readFileSync(path.join(dataFolder, path.relative("_data", file)), "utf8"),
  ]),
);

/**
 * What the build would refuse: in the settings, and in the texts by those settings. Other settings than those of this
 * process are tried in a process of their own, because modules read `_data/` when they are loaded.
 */
export const siteProblems: ContentCheck = async (files, faults) => {
  const findings = noFindings();
  checkSettings(files, findings);
  if (findings.problems.length) return findings.problems;
  const settings = SETTINGS.filter(({ file }) => files.has(file) && files.get(file) !== LOADED.get(file));
  if (settings.length === 0) return contentProblems(files, faults);
  return checkedBy(new Map(settings.map(({ file }) => [file, files.get(file) ?? ""])), [files, faults]);
};

/** The process that checks with other settings, kept while they are the same. */
let checker: { readonly settings: string; readonly folder: string; readonly child: ChildProcess } | undefined;

async function checkedBy(
  settings: ContentFiles,
  checked: Parameters<ContentCheck>,
): Promise<readonly Problem[]> {
  const wanted = JSON.stringify([...settings]);
  if (checker?.settings !== wanted || checker.child.exitCode !== null) {
    checker?.child.kill();
    checker = { settings: wanted, ...(await startChecker(settings)) };
  }
  const { child, folder } = checker;
  child.ref();
  child.send(checked);
  const answer = once(child, "message").then(([problems]) => problems as readonly Problem[]);
  const end = once(child, "exit").then(() => {
    throw new Error("The process that checks the content with changed settings ended. Its words are above.");
  });
  try {
    return await Promise.race([answer, end]);
  } finally {
    // It may wait, but must not keep the server from ending.
    child.unref();
    child.channel?.unref();
    // It read its settings when it started.
    await rm(folder, { recursive: true, force: true });
  }
}

async function startChecker(settings: ContentFiles): Promise<{ folder: string; child: ChildProcess }> {
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-settings-"));
  for (const [file, text] of settings) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const child = fork(fileURLToPath(new URL("./check-process.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", "--import", new URL("../data-folder/register.mjs", import.meta.url).href],
    env: { ...process.env, DATA_FOLDER: path.join(folder, "_data") },
    serialization: "advanced",
  });
  return { folder, child };
}
