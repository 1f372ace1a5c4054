import { test } from "uvu";
import * as assert from "uvu/assert";
import { cmsCollections } from "../../site/model/cms.ts";
import { COLLECTION_NAMES, collections } from "../../site/model/collections/index.ts";
import type { Fields, Widget } from "../../site/model/fields/index.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

test("the collections of the plan are there", () => {
  const plan =
    "applications events methods news organisations pages portraits programmes reports responses writeups";
  for (const name of plan.split(" ")) assert.ok(COLLECTION_NAMES.includes(name as never), name);
});

test("every collection has a path of its own in each language", () => {
  for (const language of LANGUAGE_IDS) {
    const paths = COLLECTION_NAMES.map((name) => collections[name].path[language]);
    assert.is(new Set(paths).size, paths.length, language);
    for (const path of paths) assert.match(path, /^[a-z]+$/);
  }
});

test("every label and hint is written in four languages", () => {
  for (const name of COLLECTION_NAMES) {
    for (const [field, { label, hint }] of Object.entries(collections[name].fields as Fields)) {
      for (const language of LANGUAGE_IDS) {
        assert.ok(label[language], `${name}.${field}`);
        if (hint) assert.ok(hint[language], `${name}.${field}`);
      }
    }
  }
});

test("relations lead to collections that exist", () => {
  const visit = (widget: Widget): void => {
    if (widget.widget === "relation")
      assert.ok(COLLECTION_NAMES.includes(widget.collection as never), String(widget.collection));
    for (const nested of (widget.fields ?? []) as Widget[]) visit(nested);
  };
  for (const collection of cmsCollections("en")) collection.fields.forEach(visit);
});

test("facts and sections name fields of their collection", () => {
  for (const name of COLLECTION_NAMES) {
    const { facts, fields, ...rest } = collections[name];
    const sections = "sections" in rest ? rest.sections : [];
    for (const field of [...facts, ...(sections ?? [])]) assert.ok(field in fields, `${name}.${field}`);
  }
});

test.run();
