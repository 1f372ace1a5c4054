import { readdir, readFile } from "node:fs/promises";

/** What this process and those that it has started have used. */
export interface Use {
  readonly cpuSeconds: number;
  /** Megabytes; what several processes share counts once. */
  readonly memory: number;
}

/** Clock ticks a second, in which Linux counts (`getconf CLK_TCK`). */
const TICKS = 100;

/** Follows the memory of this process and its children until it is stopped; Linux only, from `/proc`. */
export function follow(every = 100): () => Promise<Use> {
  let memory = 0;
  const look = async () => {
    memory = Math.max(memory, await memoryNow());
  };
  const timer = setInterval(look, every);
  const before = cpuSeconds();
  return async () => {
    await look();
    clearInterval(timer);
    return { memory, cpuSeconds: (await cpuSeconds()) - (await before) };
  };
}

/** User and system time of this process and all below it, those that have ended among them. */
async function cpuSeconds(): Promise<number> {
  const times = await Promise.all([...(await ownProcesses())].map(ticksOf));
  return times.reduce((sum, each) => sum + each, 0) / TICKS;
}

/** The proportional share of memory (PSS) of this process and all below it. */
async function memoryNow(): Promise<number> {
  const shares = await Promise.all([...(await ownProcesses())].map(shareOf));
  return shares.reduce((sum, each) => sum + each, 0) / 1024;
}

async function ownProcesses(): Promise<ReadonlySet<number>> {
  const own = new Set([process.pid]);
  // Children have larger numbers than their parents until these run over, which takes longer than a measurement.
  for (const [id, parent] of [...(await parentsOfAll())].sort(([a], [b]) => a - b))
    if (own.has(parent)) own.add(id);
  return own;
}

async function parentsOfAll(): Promise<ReadonlyMap<number, number>> {
  const ids = (await readdir("/proc")).map(Number).filter(Boolean);
  const pairs = await Promise.all(ids.map(async (id): Promise<[number, number]> => [id, await parentOf(id)]));
  return new Map(pairs);
}

const parentOf = async (id: number): Promise<number> => Number((await statusOf(id))[1]);

/** Its own time, and that of its children that have ended. */
const ticksOf = async (id: number): Promise<number> =>
  (await statusOf(id)).slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);

/** The fields of a process's status from the third on; a name in parentheses may hold spaces. */
const statusOf = async (id: number): Promise<readonly string[]> =>
  (await read(`/proc/${id}/stat`)).replace(/^.*\) /s, "").split(" ");

/** Kilobytes. */
const shareOf = async (id: number): Promise<number> =>
  Number(/^Pss:\s+(\d+)/m.exec(await read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);

/** A process may end while it is looked at. */
const read = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
