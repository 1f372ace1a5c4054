import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../site/entries/read.ts";
import { projectFolder } from "../site/folders.ts";

/** What a page, a browser or the content model is made of reads no files, and runs without Node. */
const WITHOUT_NODE =
  /^(?:admin|site\/(?:model|markdown|covers|components|layouts|pages|browser|offline|search\/(?:words|thesaurus|format|query)|uploads\/(?:ciphers|pdf)))\//;

/** The rooms of ARCHITECTURE.md's table, and what each says that it knows. */
async function readTable(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(path.join(projectFolder, "ARCHITECTURE.md"), "utf8");
  const rows = [...page.matchAll(/^\| (`[^|]+`) \|[^|]+\| ([^|]+) \|$/gm)];
  return new Map(
    rows.flatMap(([, rooms = "", knows = ""]) =>
      [...rooms.matchAll(/`([^`]+)\/`/g)].map(([, room = ""]) => [room.replace("site/", ""), knows]),
    ),
  );
}

/** The room that a file lies in: `site/model/dates.ts` → `model`; most files right in `site/` have none. */
function roomOf(file: string): string | undefined {
  if (file === "site/context.ts") return "components";
  return /^(?:site\/([^/]+)|(admin|scripts|tests))\//.exec(file)?.slice(1).find(Boolean);
}

/** What a file imports: our own files by their places in the project, others by their names. */
async function importsOf(file: string): Promise<readonly string[]> {
  const text = await readFile(path.join(projectFolder, file), "utf8");
  return [...text.matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].map(([, name = ""]) =>
    name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}

const table = await readTable();
const files = (
  await Promise.all(
    ["site", "admin"].map(async (folder) =>
      (await filesBelow(path.join(projectFolder, folder))).map((name) => `${folder}/${name}`),
    ),
  )
)
  .flat()
  .filter((name) => /\.tsx?$/.test(name));

/** A room, what it knows, and what that knows. */
function known(room: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(room)) return found;
  found.add(room);
  for (const each of table.keys())
    if (new RegExp(`(?<![\\w-])${each}(?![\\w-])`).test(table.get(room) ?? "")) known(each, found);
  return found;
}

test("a room imports what ARCHITECTURE says that it knows", async () => {
  const strangers: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    for (const imported of room ? await importsOf(file) : []) {
      const other = roomOf(imported);
      if (room && other && !known(room).has(other)) strangers.push(`${file} imports ${imported}`);
    }
  }
  assert.equal(strangers, []);
});

test("every room stands in ARCHITECTURE's table", () => {
  const rooms = new Set(files.flatMap((file) => roomOf(file) ?? []));
  assert.equal(
    [...rooms].filter((room) => !table.has(room)),
    [],
  );
});

test("what makes pages, or runs in a browser, imports no module of Node", async () => {
  for (const file of files.filter((name) => WITHOUT_NODE.test(name)))
    for (const name of await importsOf(file)) assert.not.match(name, /^node:/, file);
});

test.run();
