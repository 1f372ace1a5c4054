import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Claims a folder for this process, since two servers must not write to one repository. Gives a function
 * that lets go of it; ends the process with a sentence when another that still runs has it.
 */
export async function onlyOne(folder: string, address: string): Promise<() => Promise<void>> {
  const claim = path.join(folder, "running.json");
  const other = await readFile(claim, "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  if (other && isRunning(other.pid)) {
    console.error(
      `Samskab is already running here: ${other.address} (process ${other.pid}). Stop it first, or use that one.`,
    );
    process.exit(1);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(claim, JSON.stringify({ pid: process.pid, address }));
  return () => rm(claim, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
