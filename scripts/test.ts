import { spawn } from "node:child_process";
import path from "node:path";
import { projectFolder } from "../site/folders.ts";
import { needChromium } from "./chromium.ts";

/** `npm test`: every check there is, cheapest first, or with `unit` the unit tests alone; ends with `N passed, N failed`. */
const bin = (name: string) => path.join(projectFolder, "node_modules", name);
const uvu = (...words: string[]) => ["--import", "tsx", bin("uvu/bin.js"), ...words];

/** Tests that start git, print documents or build whole indexes: not for every keystroke. */
const SLOW = "^(server/|downloads/|history/log|search/whole-index)";

type Step = readonly [name: string, words: readonly string[]];

const UNIT: Step = ["Unit tests", uvu("tests", "\\.test\\.tsx?$", "-i", "^(e2e|output)", "-i", SLOW)];

const FIRST: readonly Step[] = [
  ["Types", [bin("typescript/bin/tsc")]],
  ["Lint", [bin("@biomejs/biome/bin/biome"), "check"]],
  ["Content", ["--import", "tsx", "scripts/check.ts"]],
  UNIT,
];

/** What takes minutes runs side by side, on two processors; the tests of a lane need what stands before them. */
const LANES: readonly (readonly Step[])[] = [
  [["Editors in Chromium", uvu("tests/e2e/editors", "\\.test\\.tsx?$")]],
  [
    ["Build", ["--import", "tsx", "scripts/build.ts"]],
    ["Checks of the output", uvu("tests/output", "\\.test\\.tsx?$")],
    ["Readers in Chromium", uvu("tests/e2e/readers", "\\.test\\.tsx?$")],
    ["Tests with git, PDF and whole indexes", uvu("tests", `${SLOW}.*\\.test\\.tsx?$`)],
  ],
];

let passed = 0;
let failed = 0;
const isQuick = process.argv[2] === "unit";
if (!isQuick) process.env.CHROMIUM = needChromium();
for (const lanes of isQuick ? [[[UNIT]]] : [[FIRST], LANES]) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) await take(step);
    }),
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Takes a step, shows what it said when it is done, and counts. */
async function take([name, words]: Step): Promise<void> {
  const start = performance.now();
  const { ok, text } = await run(words);
  const counts = countTests(text);
  passed += counts?.passed ?? (ok ? 1 : 0);
  failed += counts ? Math.max(counts.failed, ok ? 0 : 1) : ok ? 0 : 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n# ${name}\n${text}${name}: ${ok ? "passed" : "FAILED"} in ${seconds} s`);
}

/** Runs a step in a process of its own. */
function run(words: readonly string[]): Promise<{ ok: boolean; text: string }> {
  const child = spawn(process.execPath, words, { cwd: projectFolder, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
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
