import { test } from "uvu";
import * as assert from "uvu/assert";
import da from "../../_data/strings/da.json";
import en from "../../_data/strings/en.json";
import nb from "../../_data/strings/nb.json";
import sv from "../../_data/strings/sv.json";
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

test("fills in details, and numbers in each language's form", () => {
  assert.is(say("sv", "entry.original", { original: "danska" }), "Originalspråk: danska");
  assert.is(sayCount("da", "entry.pages", 1), "1 side");
  assert.is(sayCount("da", "entry.pages", 2), "2 sider");
});

test.run();
