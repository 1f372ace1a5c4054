import { test } from "uvu";
import * as assert from "uvu/assert";
import { COLLECTION_NAMES, collectionOf } from "../../site/model/collections/index.ts";
import { FIELD_GROUPS, groupOf } from "../../site/model/field-groups.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

const FIELDS = COLLECTION_NAMES.flatMap((name) => Object.keys(collectionOf(name).fields));

test("every part of the form names fields that there are, each in one part only", () => {
  const named = FIELD_GROUPS.flatMap(({ fields }) => fields);
  for (const field of named) assert.ok(FIELDS.includes(field), field);
  assert.is(new Set(named).size, named.length);
});

test("what every form begins with stands in its first part, under a heading in every language", () => {
  for (const name of ["title", "summary", "original"]) assert.is(groupOf(name).id, "about");
  assert.is(groupOf("grant").id, "facts");
  for (const { id, label } of FIELD_GROUPS)
    for (const language of LANGUAGE_IDS) assert.ok(label[language], `${id} ${language}`);
});

test.run();
