import type { Language } from "../model/language.ts";
import { READ, toolboxOf } from "./caches.ts";
import type { Parcel } from "./edition.ts";
import { keepWhole } from "./keep.ts";

const underWay = new Map<Language, Promise<void>>();

/**
 * Fetches a language's toolbox, unless it is there. It counts as there when what is fetched last, the list of
 * methods, is: so one that was broken off is completed later, and the last edition stays until the new one is whole.
 */
export function keepToolbox(language: Language, toolbox: Parcel): Promise<void> {
  const running = underWay.get(language) ?? fetchToolbox(language, toolbox);
  underWay.set(language, running);
  return running.finally(() => underWay.delete(language));
}

async function fetchToolbox(language: Language, { addresses, version }: Parcel): Promise<void> {
  const [list, ...rest] = addresses;
  const name = toolboxOf(language) + version;
  if (!list || (await isKept(name, list)) || savesData()) return;
  for (const address of [...rest, list]) if (!(await isKept(name, address))) await keepWhole(name, address);
  // What was read before may now be older than the toolbox.
  const read = await caches.open(READ);
  await Promise.all(addresses.map((address) => read.delete(address)));
  for (const other of await caches.keys())
    if (other.startsWith(toolboxOf(language)) && other !== name) await caches.delete(other);
}

const isKept = async (name: string, address: string): Promise<boolean> =>
  Boolean(await caches.match(address, { cacheName: name }));

/** Whether the reader has asked the browser to be sparing; only some browsers tell. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;
