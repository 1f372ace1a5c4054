import { spawn } from "node:child_process";
import path from "node:path";
import { projectFolder } from "../site/folders.ts";
import { needChromium } from "./chromium.ts";

/** `npm test`: every check there is, cheapest first; ends with `N passed, N failed`. */
const bin = (name: string) => path.join(projectFolder, "node_modules", name);
const uvu = (...words: string[]) => ["--import", "tsx", bin("uvu/bin.js"), ...words];

/** Tests that start git, print documents or build whole indexes: not for every keystroke. */
const SLOW = "^(server/|downloads/|search/whole-index)";

const STEPS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["Types", [bin("typescript/bin/tsc")]],
  ["Lint", [bin("@biomejs/biome/bin/biome"), "check"]],
  ["Content", ["--import", "tsx", "scripts/check.ts"]],
  ["Unit tests", uvu("tests", "\\.test\\.tsx?$", "-i", "^(e2e|output)", "-i", SLOW)],
  ["Tests with git, PDF and whole indexes", uvu("tests", `${SLOW}.*\\.test\\.tsx?$`)],
  ["Build", ["--import", "tsx", "scripts/build.ts"]],
  ["Checks of the output", uvu("tests/output", "\\.test\\.tsx?$")],
  ["End-to-end tests", uvu("tests/e2e", "\\.test\\.tsx?$")],
];

let passed = 0;
let failed = 0;
process.env.CHROMIUM = needChromium();
for (const [name, words] of STEPS) {
  console.log(`\n# ${name}`);
  const start = performance.now();
  const { ok, text } = await run(words);
  const counts = countTests(text);
  passed += counts?.passed ?? (ok ? 1 : 0);
  failed += counts ? Math.max(counts.failed, ok ? 0 : 1) : ok ? 0 : 1;
  console.log(`${name}: ${ok ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Runs a step in a process of its own; its output is shown as it comes. */
function run(words: readonly string[]): Promise<{ ok: boolean; text: string }> {
  const child = spawn(process.execPath, words, { cwd: projectFolder, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ ok: code === 0, text })));
}

/** What uvu counted, if the step was uvu's. */
function countTests(text: string): { passed: number; failed: number } | undefined {
  const total = /^ {2}Total:\s+(\d+)/m.exec(text);
  const good = /^ {2}Passed:\s+(\d+)/m.exec(text);
  const skipped = /^ {2}Skipped:\s+(\d+)/m.exec(text);
  if (!total || !good) return undefined;
  return { passed: Number(good[1]), failed: Number(total[1]) - Number(good[1]) - Number(skipped?.[1] ?? 0) };
}
