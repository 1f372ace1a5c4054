import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { dataOfFolder } from "../../data-folder/bundled.ts";
import { buildIndexes, type Files } from "./indexes.ts";
import type { Material } from "./material.ts";

/** Letters of text from which on starting threads takes less time than it saves. */
const MUCH = 5_000_000;

/**
 * Builds the indexes of several languages, on all cores where there is much to read; this thread takes its share.
 * The files do not depend on how many those are: an index needs nothing of the others.
 */
export async function buildAll(
  materials: readonly Material[],
  threads = materials.reduce((sum, each) => sum + letters(each), 0) < MUCH ? 1 : availableParallelism(),
): Promise<Files[]> {
  const [own = [], ...others] = sharesOf(materials, threads);
  if (!others.length) return buildIndexes(materials);
  const code = await threadCode();
  // The texts are files already: they would only be copied to the thread and back.
  const elsewhere = others.map((share) =>
    inThread(
      code,
      share.map((material) => ({ ...material, texts: new Map() })),
    ),
  );
  const built = new Map(pairs(own, buildIndexes(own)));
  for (const [place, files] of (await Promise.all(elsewhere)).entries())
    for (const [material, made] of pairs(others[place] ?? [], files))
      built.set(material, new Map([...made, ...material.texts]));
  return materials.map((material) => built.get(material) ?? new Map());
}

/** Deals the languages out, those with the most text first, each to whom has the least so far. */
function sharesOf(materials: readonly Material[], threads: number): Material[][] {
  const shares = Array.from({ length: Math.max(1, Math.min(threads, materials.length)) }, () => ({
    letters: 0,
    materials: [] as Material[],
  }));
  for (const material of [...materials].sort((a, b) => letters(b) - letters(a))) {
    const least = shares.reduce((before, each) => (each.letters < before.letters ? each : before));
    least.materials.push(material);
    least.letters += letters(material);
  }
  return shares.map((share) => share.materials);
}

const pairs = (materials: readonly Material[], files: readonly Files[]): [Material, Files][] =>
  materials.map((material, place) => [material, files[place] ?? new Map()]);

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
    entryPoints: [fileURLToPath(new URL("./thread.ts", import.meta.url))],
    bundle: true,
    plugins: [dataOfFolder],
    platform: "node",
    format: "cjs",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const letters = ({ passages }: Material): number =>
  passages.reduce((sum, each) => each.reduce((some, { text }) => some + text.length, sum), 0);
