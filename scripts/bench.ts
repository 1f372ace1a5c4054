import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run bench -- <name> [options]`: runs one measurement of `scripts/bench/` in a process of its own. */
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.parse(file).name);
const [name = "", ...options] = process.argv.slice(2);

if (!names.includes(name)) {
  console.error(`Say what to measure: npm run bench -- <${names.join(" | ")}>`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", path.join(folder, `${name}.ts`), ...options],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
