import { readFile } from "node:fs/promises";

/** What this process and those that it has started have used. */
export interface Use {
  readonly cpuSeconds: number;
  /** Megabytes; what several processes share counts once. */
  readonly memory: number;
}

/** Clock ticks a second, in which Linux counts (`getconf CLK_TCK`). */
const TICKS = 100;

/**
 * Follows the memory of this process and its children until it is stopped; Linux only, from `/proc`. Not oftener than
 * four times a second, because each look takes milliseconds of the time that is measured.
 */
export function follow(every = 250): () => Promise<Use> {
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
  const times = await Promise.all((await ownProcesses()).map(ticksOf));
  return times.reduce((sum, each) => sum + each, 0) / TICKS;
}

/** The proportional share of memory (PSS) of this process and all below it. */
async function memoryNow(): Promise<number> {
  const shares = await Promise.all((await ownProcesses()).map(shareOf));
  return shares.reduce((sum, each) => sum + each, 0) / 1024;
}

/** This process and all below it that run. */
const ownProcesses = (): Promise<readonly number[]> => withChildren(process.pid);

/** Node starts its children from its first thread, whose number is the process's. */
async function withChildren(id: number): Promise<readonly number[]> {
  const children = (await read(`/proc/${id}/task/${id}/children`)).split(" ").map(Number).filter(Boolean);
  return [id, ...(await Promise.all(children.map(withChildren))).flat()];
}

/** Its own time, and that of its children that have ended; a name in parentheses may hold spaces. */
const ticksOf = async (id: number): Promise<number> =>
  (await read(`/proc/${id}/stat`))
    .replace(/^.*\) /s, "")
    .split(" ")
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0);

/** Kilobytes. */
const shareOf = async (id: number): Promise<number> =>
  Number(/^Pss:\s+(\d+)/m.exec(await read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);

/** A process may end while it is looked at. */
const read = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
