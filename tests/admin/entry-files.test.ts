import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Drafts, draftsOf, type FieldShape, fileOf, titleOf } from "../../admin/entry-files.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

const FIELDS: readonly FieldShape[] = [
  { name: "title", translated: true },
  { name: "original", translated: false },
  { name: "themes", translated: false },
  {
    name: "steps",
    translated: true,
    fields: [
      { name: "name", translated: true },
      { name: "minutes", translated: true },
    ],
  },
  {
    name: "cover",
    translated: false,
    fields: [
      { name: "image", translated: false },
      { name: "decorative", translated: false },
    ],
  },
  { name: "body", translated: true },
];

const FILES: Drafts = {
  da: { title: "Gæstebud", original: "da", themes: ["learning"], body: "Tekst" },
  sv: { title: "Gästabud" },
};

const read = (files: Drafts) => draftsOf(files, FIELDS, LANGUAGE_IDS);

test("every language has the original's shared fields and its own texts only", () => {
  assert.equal(read(FILES), {
    da: { title: "Gæstebud", original: "da", themes: ["learning"], body: "Tekst" },
    nb: { original: "da", themes: ["learning"] },
    sv: { title: "Gästabud", original: "da", themes: ["learning"] },
    en: { original: "da", themes: ["learning"] },
  });
});

test("what was read is written again, whoever edits", () => {
  for (const editor of LANGUAGE_IDS) {
    for (const language of LANGUAGE_IDS) {
      assert.equal(
        fileOf(read(FILES), FIELDS, editor, language),
        FILES[language],
        `${editor} writes ${language}`,
      );
    }
  }
});

test("a shared field that a Swedish editor changes is written into the Danish original, and nowhere else", () => {
  const drafts = read(FILES);
  const changed = { ...drafts, sv: { ...drafts.sv, themes: ["democracy"] } };
  assert.equal(fileOf(changed, FIELDS, "sv", "da")?.themes, ["democracy"]);
  assert.equal(fileOf(changed, FIELDS, "sv", "sv"), { title: "Gästabud" });
});

test("another original takes the shared fields along", () => {
  const drafts = read(FILES);
  const changed = { ...drafts, da: { ...drafts.da, original: "sv" } };
  assert.equal(fileOf(changed, FIELDS, "da", "da"), { title: "Gæstebud", body: "Tekst" });
  assert.equal(fileOf(changed, FIELDS, "da", "sv"), {
    title: "Gästabud",
    original: "sv",
    themes: ["learning"],
  });
});

test("a language without words has no file", () => {
  const drafts = { ...read(FILES), sv: { title: " ", steps: [{ name: "", minutes: 5 }], body: "" } };
  assert.is(fileOf(drafts, FIELDS, "da", "sv"), undefined);
});

test("fields stand in the model's order, and empty ones not at all", () => {
  const steps = [{ minutes: 5, name: "Først" }];
  const drafts: Drafts = {
    da: { body: "B", steps, cover: { decorative: false }, themes: [], original: "da", title: "T" },
  };
  const file = fileOf(drafts, FIELDS, "da", "da");
  assert.is(
    JSON.stringify(file),
    '{"title":"T","original":"da","steps":[{"name":"Først","minutes":5}],"body":"B"}',
  );
});

test("what the model does not know is kept", () => {
  const drafts = read({ da: { title: "T", original: "da", unknown: 1 }, sv: { title: "S", other: 2 } });
  assert.equal(fileOf(drafts, FIELDS, "da", "da"), { title: "T", original: "da", unknown: 1 });
  assert.equal(fileOf(drafts, FIELDS, "da", "sv"), { title: "S", other: 2 });
});

test("an entry is known by its title in the editor's language, or else the original's", () => {
  const { da = {}, nb = {}, ...others } = read(FILES);
  assert.is(titleOf(da, { nb, ...others }), "Gæstebud");
  assert.is(titleOf(nb, { da, ...others }), "Gæstebud");
});

test.run();
