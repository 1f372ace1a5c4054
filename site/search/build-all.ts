import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { dataOfFolder } from "../data-folder/bundled.ts";
import { buildIndexes, type Files } from "./build.ts";
import type { Material } from "./material.ts";

/** Letters of text from which on starting threads takes less time than it saves. */
const MUCH = 5_000_000;

/**
 * Builds the indexes of several languages, on all cores where there is much to read. The files do not depend
 * on how many those are: an index needs nothing of the others.
 */
export async function buildAll(
  materials: readonly Material[],
  threads = letters(materials) < MUCH ? 1 : availableParallelism(),
): Promise<Files[]> {
  if (threads < 2 || materials.length < 2) return buildIndexes(materials);
  const groups = Math.min(threads, materials.length);
  const shares = Array.from({ length: groups }, (_, thread) =>
    // The texts are files already: they would only be copied to the thread and back.
    materials
      .filter((_, place) => place % groups === thread)
      .map((material) => ({ ...material, texts: new Map() })),
  );
  const code = await threadCode();
  const built = await Promise.all(shares.map((share) => inThread(code, share)));
  return materials.map(
    ({ texts }, place) => new Map([...(built[place % groups]?.[Math.floor(place / groups)] ?? []), ...texts]),
  );
}

const inThread = (code: string, materials: readonly Material[]): Promise<Files[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(code, { eval: true, workerData: materials, execArgv: [] });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () =>
      reject(new Error("A thread that builds the search index ended without a word")),
    );
  });

/** The thread's code in one piece: reading its modules one by one would take a thread longer than its work. */
async function threadCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./build-thread.ts", import.meta.url))],
    bundle: true,
    plugins: [dataOfFolder],
    platform: "node",
    format: "cjs",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const letters = (materials: readonly Material[]): number =>
  materials.reduce(
    (sum, { passages }) =>
      sum + passages.reduce((all, each) => all + each.reduce((some, { text }) => some + text.length, 0), 0),
    0,
  );
