import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../site/entries/read.ts";
import { Store } from "../../site/entries/store.ts";
import { build, type Files, type Folders, makeFolders, library as whole, writeContent } from "./fixtures.ts";

interface Context {
  folders: Awaited<ReturnType<typeof makeFolders>>;
}

const test = suite<Context>("downloads cache");

test.before.each(async (context) => {
  context.folders = await makeFolders();
});
test.after.each(({ folders }) => folders.remove());

/** A few entries are enough: each test makes them anew. */
const library: Files = Object.fromEntries(
  ["methods/da/gaestebud", "methods/sv/gaestebud", "writeups/en/lund", "reports/da/kort"].map((id) => [
    id,
    whole[id] ?? {},
  ]),
);

const GUEST_TABLE = "downloads/da/methods/gaestebud.pdf";

const cached = ({ cacheFolder }: Folders) => readdir(path.join(cacheFolder, "pdf"));

const changed = (id: string, fields: Files[string]): Files => ({
  ...library,
  [id]: { ...library[id], ...fields },
});

async function contentOf({ outputFolder }: Folders): Promise<ReadonlyMap<string, string>> {
  const names = await filesBelow(outputFolder);
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [
          name,
          await readFile(path.join(outputFolder, name), "latin1"),
        ],
      ),
    ),
  );
}

test("two builds from nothing give equal bytes", async ({ folders }) => {
  const store = await writeContent(folders, library);
  const again = {
    ...folders,
    cacheFolder: `${folders.cacheFolder}-2`,
    outputFolder: `${folders.outputFolder}-2`,
  };
  await build(store, folders);
  await build(store, again);
  const [one, two] = [await contentOf(folders), await contentOf(again)];
  assert.is(one.size, 7);
  assert.equal([...one], [...two]);
});

test("a second build compiles nothing and takes every document from the cache", async ({ folders }) => {
  const store = await writeContent(folders, library);
  const first = await build(store, folders);
  for (const name of await cached(folders))
    await writeFile(path.join(folders.cacheFolder, "pdf", name), "from the cache");
  const second = await build(store, folders);
  const documents = [...(await contentOf(folders))].filter(([name]) => name.endsWith(".pdf"));
  assert.equal([...new Set(documents.map(([, text]) => text))], ["from the cache"]);
  const entry = store.get("methods/gaestebud");
  assert.is(second.of(entry, "da")?.pages, first.of(entry, "da")?.pages);
});

test("a changed word makes its own document anew, and no other", async ({ folders }) => {
  await build(await writeContent(folders, library), folders);
  const before = await cached(folders);
  await build(await writeContent(folders, changed("writeups/en/lund", { summary: "Another." })), folders);
  const added = (await cached(folders)).filter((name) => !before.includes(name));
  assert.is(added.length, 1);
});

test("another picture under the same name makes its document anew", async ({ folders }) => {
  const store = await writeContent(folders, library);
  await build(store, folders);
  const before = await readFile(path.join(folders.outputFolder, GUEST_TABLE));
  const plan = path.join(folders.contentFolder, "media/plan.png");
  await writeFile(
    plan,
    await sharp(await readFile(plan))
      .negate()
      .png()
      .toBuffer(),
  );
  await build(store, folders);
  assert.not.equal(await readFile(path.join(folders.outputFolder, GUEST_TABLE)), before);
});

test("a document whose entry was withdrawn is taken away; what others put there stays", async ({
  folders,
}) => {
  await build(await writeContent(folders, library), folders);
  const kept = path.join(folders.outputFolder, "downloads/da/methods/gaestebud.txt");
  await mkdir(path.dirname(kept), { recursive: true });
  await writeFile(kept, "");
  await build(new Store([]), folders);
  assert.equal(await filesBelow(folders.outputFolder), ["downloads/da/methods/gaestebud.txt"]);
});

test("nothing half-written is left beside the documents", async ({ folders }) => {
  await build(await writeContent(folders, library), folders);
  const names = [...(await filesBelow(folders.outputFolder)), ...(await cached(folders))];
  assert.equal(
    names.filter((name) => !/\.(?:pdf|epub|zip)$/.test(name)),
    [],
  );
});

test("a cached document is not changed when the finished one is", async ({ folders }) => {
  const store = await writeContent(folders, library);
  await build(store, folders);
  const file = path.join(folders.outputFolder, GUEST_TABLE);
  const { size } = await stat(file);
  await writeFile(file, "spoilt");
  await build(store, folders);
  assert.is((await stat(file)).size, size);
});

test.run();
