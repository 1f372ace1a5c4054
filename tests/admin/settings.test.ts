import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSetting, writeSetting } from "../../admin/settings/format.ts";
import { settingProblems } from "../../admin/settings/problems.ts";
import { projectFolder } from "../../site/folders.ts";
import { SETTINGS, settingAt } from "../../site/settings/index.ts";

const textOf = (file: string) => readFile(path.join(projectFolder, file), "utf8");

/** The problems of a file after a change of what the form holds. */
async function after(id: string, change: (value: never) => void): Promise<readonly string[]> {
  const setting = SETTINGS.find((each) => each.id === id);
  if (!setting) throw new Error(id);
  const data = structuredClone(readSetting(setting, await textOf(setting.file)));
  change(data.value as never);
  return settingProblems(id, data, "da");
}

type Item = Record<string, unknown>;

test("opening and saving a file changes no byte", async () => {
  for (const setting of SETTINGS) {
    const text = await textOf(setting.file);
    const written = writeSetting(setting, readSetting(setting, text));
    assert.is(written, text, `${setting.file}: npx tsx scripts/normalise-content.ts`);
  }
});

test("a closed list of themes, or of terms, names them in the editor's language", () => {
  const closed = (id: string) => JSON.stringify(SETTINGS.find((each) => each.id === id)?.field.widget("sv"));
  assert.match(closed("themes"), /"summary":"{{fields\.sv\.label}}"/);
  assert.match(closed("facets"), /"summary":"{{fields\.sv}}"/);
});

test("names stand in the model's order, whoever shuffled them", async () => {
  const concepts = settingAt("_data/concepts.json");
  const text = await textOf("_data/concepts.json");
  const { value } = readSetting(concepts as never, text) as { value: Item[] };
  const shuffled = value.map((item) => Object.fromEntries(Object.entries(item).reverse()));
  assert.is(writeSetting(concepts as never, { value: shuffled }), text);
});

test("what is as it should be has no problems", async () => {
  for (const { id } of SETTINGS) assert.equal(await after(id, () => {}), [], id);
});

test("the site's address has no folder, since every link begins at the root of the host", async () => {
  const at = (address: string) => after("site", (site: Item) => (site.address = address));
  assert.equal(await at("https://bibliotek.example"), []);
  assert.equal(await at("https://bibliotek.example/samskab"), [
    "Siden › Webadresse: »https://bibliotek.example/samskab« har en mappe. Siden skal ligge i roden af et værtsnavn: https://bibliotek.example.",
  ]);
});

test("a fault is told under the labels of the form", async () => {
  assert.equal(
    await after("themes", (themes: { da: Item }[]) => {
      if (themes[2]) themes[2].da.label = "";
    }),
    ["Temaer 3 › Dansk › Navn: Feltet mangler. Udfyld det."],
  );
  assert.match(
    (await after("concepts", (concepts: Item[]) => concepts.push({ ...concepts[0] }))).join(),
    /Søgeord \d+ › Kendeord: »co-creation« findes i forvejen/,
  );
  assert.match(
    (
      await after("concepts", (concepts: Item[]) => {
        (concepts[0] as Item).broader = "nowhere";
      })
    ).join(),
    /Søgeord 1 › En slags: concepts\/nowhere/,
  );
  assert.match(
    (
      await after("site", (site: { accessibility: Item }) => {
        site.accessibility.assessed = "i går";
      })
    ).join(),
    /Siden › Tilgængelighedserklæring › Vurderet den: »i går« er ikke en dato/,
  );
});

test("a string keeps to the details that it is told, and says something", async () => {
  const set = (key: string, text: string) =>
    after("strings-sv", (rows: { key: string; text: string }[]) => {
      const row = rows.find((each) => each.key === key);
      if (row) row.text = text;
    });
  assert.is((await set("entry.original", "Språk: {original}")).join(), "");
  assert.match((await set("entry.original", "Språk: {original} {språk}")).join(), /om \{språk\}/);
  assert.match(
    (await set("entry.original", "Språk: {language}")).join(),
    /entry\.original: .*\{language\}.*\{original\}/,
  );
  assert.match(
    (await set("entry.pages_other", "flera sidor")).join(),
    /entry\.pages_other: Teksten mangler \{count\}/,
  );
  assert.match((await set("entry.original", " ")).join(), /entry\.original: Feltet mangler/);
});

test("a neighbour's word stands in every language, and each form once", async () => {
  type Rows = { da: string[]; sv: string[] }[];
  const problems = await after("neighbourWords", (rows: Rows) => {
    if (rows[0]) rows[0].sv = [];
    rows[1]?.da.push("rolig");
  });
  assert.match(problems.join("\n"), /^Nabosprogenes ord 1 › Svenska: Feltet mangler/);
  assert.match(
    (await after("neighbourWords", (rows: Rows) => rows[1]?.da.push("rolig"))).join(),
    /Nabosprogenes ord 2 › Dansk.*: »rolig« findes i forvejen/,
  );
});

test("the address of a theme's page is its own", async () => {
  const problems = await after("themes", (themes: { sv: Item }[]) => {
    if (themes[0] && themes[1]) themes[1].sv.label = themes[0].sv.label;
  });
  assert.is(problems.length, 1);
});

test("what the site leaves open stays in its file, empty", async () => {
  const setting = settingAt("_data/site.json");
  const written = writeSetting(setting as never, { value: { name: "S" } });
  const site = JSON.parse(written) as Item;
  assert.equal([site.owner, site.contact, (site.accessibility as Item).gaps], ["", [], []]);
});

test.run();
