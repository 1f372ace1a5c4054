import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { translatedFields } from "../entries/translation/units.ts";
import { MAIN } from "../git/main.ts";
import { COLLECTION_NAMES, collectionOf, type EntryId } from "../model/collections/index.ts";
import { dayOf } from "../today.ts";
import { type Digest, digestOf } from "./digest.ts";
import { type Commit, commitsOf, type Place, placeOf, textsOf } from "./log.ts";
import { type EntryHistory, versionsOf } from "./versions.ts";

interface Folders {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  /** The repository in which editors publish, where the content folder is only a copy of what is there. */
  readonly contentRepository: string | undefined;
}

/**
 * What was published of each entry, when, as git tells it; nothing where there is no git or no repository. Git is
 * asked once for all entries together; what was read of a file's version is kept in the cache.
 */
export async function readHistory(folders: Folders): Promise<Histories> {
  const { contentFolder, cacheFolder, contentRepository } = folders;
  const place: Place | undefined = contentRepository
    ? { repository: contentRepository, branch: MAIN, prefix: "content/" }
    : await placeOf(contentFolder);
  if (!place) return new Map();
  try {
    return await historiesAt(place, path.join(cacheFolder, "history.json"));
  } catch (error) {
    // A damaged or partial repository is no reason to build nothing.
    console.warn(`The entries are shown without their history: ${(error as Error).message}`);
    return new Map();
  }
}

async function historiesAt(place: Place, cache: string): Promise<Histories> {
  const commits = await commitsOf(place);
  const digests = await digestsOf(place, commits, cache);
  return versionsOf(commits, {
    digest: (file, id) => digests.get(keyOf(file, id)),
    dayOf: (time) => dayOf(new Date(time)),
  });
}

type Histories = ReadonlyMap<EntryId, EntryHistory>;

/** How many versions of files are in memory together. */
const AT_ONCE = 2000;

type Digests = Map<string, Digest | undefined>;

/** What a file says depends on its place, too: on collection and language. */
const keyOf = (file: string, id: string): string => `${id} ${file.split("/", 2).join("/")}`;

/** The digests of all versions of all files; only those that the cache does not know are read. */
async function digestsOf(place: Place, commits: readonly Commit[], cache: string): Promise<Digests> {
  const known = await load(cache);
  const wanted = new Map<string, { readonly file: string; readonly id: string }>();
  for (const { files } of commits) {
    for (const [file, id] of files) if (id && file.endsWith(".md")) wanted.set(keyOf(file, id), { file, id });
  }
  const unread = [...wanted].filter(([key]) => !known.has(key));
  for (let start = 0; start < unread.length; start += AT_ONCE) {
    const some = unread.slice(start, start + AT_ONCE);
    const texts = await textsOf(
      place,
      some.map(([, { id }]) => id),
    );
    some.forEach(([key, { file }], index) => {
      known.set(key, digestOf(file, texts[index] ?? ""));
    });
  }
  const digests: Digests = new Map([...wanted.keys()].map((key) => [key, known.get(key)]));
  if (unread.length) await save(cache, digests);
  return digests;
}

/** Digests that another model of the content made are of no use. */
const model = (): string =>
  createHash("sha256")
    .update(
      JSON.stringify(
        COLLECTION_NAMES.map((name) => [
          name,
          translatedFields(name),
          Object.keys(collectionOf(name).fields),
        ]),
      ),
    )
    .digest("hex");

async function load(cache: string): Promise<Digests> {
  try {
    const kept = JSON.parse(await readFile(cache, "utf8")) as { model: string; digests: [string, Digest][] };
    return new Map(kept.model === model() ? kept.digests : []);
  } catch {
    return new Map();
  }
}

async function save(cache: string, digests: Digests): Promise<void> {
  await mkdir(path.dirname(cache), { recursive: true });
  const unfinished = `${cache}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify({ model: model(), digests: [...digests] }));
  await rename(unfinished, cache);
}
