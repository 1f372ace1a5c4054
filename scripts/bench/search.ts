import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { generateDocuments } from "./search/documents.ts";
import type { Measured } from "./search/measured.ts";
import { measureOurs } from "./search/ours.ts";
import { measurePagefind, missingForPagefind } from "./search/pagefind.ts";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const ROWS: readonly (readonly [string, (measured: Measured) => number])[] = [
  ["build, seconds", ({ seconds }) => seconds],
  ["build, CPU seconds", ({ cpuSeconds }) => cpuSeconds],
  ["first query, KB", ({ first }) => mean(first) / 1000],
  ["next query, KB", ({ next }) => mean(next) / 1000],
  ["first query with ten excerpts, KB", ({ firstWithExcerpts }) => mean(firstWithExcerpts) / 1000],
  ["next query with ten excerpts, KB", ({ nextWithExcerpts }) => mean(nextWithExcerpts) / 1000],
];

async function compare(count: number): Promise<void> {
  const documents = generateDocuments(count);
  const ours = await measureOurs(documents);
  const theirs = missingForPagefind() ? undefined : await measurePagefind(documents);
  console.log(`\n${documents.length} documents, a quarter in each language      ours  Pagefind  ratio`);
  for (const [name, value] of ROWS) {
    const numbers = theirs ? [value(ours), value(theirs), value(ours) / value(theirs)] : [value(ours)];
    console.log(`  ${name.padEnd(44)}${numbers.map((each) => each.toFixed(2).padStart(8)).join("")}`);
  }
}

/**
 * `npm run bench -- search [documents …]`: our index against Pagefind's over generated documents, by default
 * 100, 1,000 and 10,000. Each number of documents has a process of its own, as a build has.
 */
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 4)) {
  console.error("Give numbers of documents, 4 or more: npm run bench -- search 100 1000");
  process.exitCode = 1;
} else if (sizes.length === 1) await compare(sizes[0] ?? 0);
else {
  const missing = missingForPagefind();
  if (missing) console.log(missing);
  for (const size of sizes.length ? sizes : [100, 1000, 10000])
    spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), String(size)], {
      stdio: "inherit",
    });
}
