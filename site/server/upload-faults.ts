import path from "node:path";
import { readBlobs, type TreeFile } from "../git/objects.ts";
import { git } from "../git/run.ts";
import type { UploadFault } from "../model/uploads.ts";
import { MOST_BYTES } from "../uploads/first-sight.ts";
import { inspect } from "../uploads/inspect.ts";

/** What was found out before: equal bytes under an equal ending are equally good. */
const known = new Map<string, UploadFault | undefined>();

/** What is wrong with these uploads of a tree, by their addresses (`/media/…`). */
export async function uploadFaults(
  directory: string,
  files: ReadonlyMap<string, TreeFile>,
  uploads: readonly string[],
): Promise<ReadonlyMap<string, UploadFault>> {
  const faults = new Map<string, UploadFault>();
  for (const name of uploads) {
    const file = files.get(name);
    const fault = file && (await faultOf(directory, name, file.id));
    if (fault) faults.set(name.replace(/^content/, ""), fault);
  }
  return faults;
}

async function faultOf(directory: string, name: string, id: string): Promise<UploadFault | undefined> {
  const key = `${id}${path.extname(name)}`;
  if (!known.has(key)) known.set(key, await look(directory, name, id));
  return known.get(key);
}

async function look(directory: string, name: string, id: string): Promise<UploadFault | undefined> {
  // A file that is too large is not even read.
  if (Number(await git(directory, ["cat-file", "-s", id])) > MOST_BYTES) return "large";
  const [bytes] = await readBlobs(directory, [id]);
  return (await inspect(name, bytes ?? Buffer.alloc(0))).fault;
}
