import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import da from "../../_data/strings/da.json";
import en from "../../_data/strings/en.json";
import nb from "../../_data/strings/nb.json";
import sv from "../../_data/strings/sv.json";
import { filesBelow } from "../../site/entries/read.ts";
import { projectFolder } from "../../site/folders.ts";
import { say, sayCount } from "../../site/model/strings.ts";

const all = { da, nb, sv, en } as Record<string, Record<string, string>>;

test("every string exists in all four languages, with the same details", () => {
  const details = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [language, strings] of Object.entries(all)) {
    assert.equal(Object.keys(strings).sort(), Object.keys(da).sort(), language);
    for (const [key, text] of Object.entries(strings)) {
      assert.ok(text.trim(), `${language}: ${key}`);
      assert.equal(details(text), details(en[key as keyof typeof en]), `${language}: ${key}`);
    }
  }
});

test("every string is read somewhere: nobody translates what nobody sees", async () => {
  const folders = ["site", "admin", "scripts"].map((name) => path.join(projectFolder, name));
  const files = await Promise.all(
    folders.map(async (folder) => (await filesBelow(folder)).map((name) => path.join(folder, name))),
  );
  const modules = files.flat().filter((name) => /\.tsx?$/.test(name));
  const code = (await Promise.all(modules.map((name) => readFile(name, "utf8")))).join("\n");
  // Alone, counted, or one of a family whose last part is a value: `upload.lacks.${lack}`.
  const isRead = (key: string) =>
    [`"${key}"`, `"${key.replace(/_(?:one|other)$/, "")}"`, `\`${key.replace(/[^.]+$/, "")}\${`].some(
      (each) => code.includes(each),
    );
  assert.equal(
    Object.keys(da).filter((key) => !isRead(key)),
    [],
  );
});

test("fills in details, and numbers in each language's form", () => {
  assert.is(say("sv", "entry.original", { original: "danska" }), "Originalspråk: danska");
  assert.is(sayCount("da", "entry.pages", 1), "1 side");
  assert.is(sayCount("da", "entry.pages", 2), "2 sider");
});

test.run();
