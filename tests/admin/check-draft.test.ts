import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemElsewhere, problemsOf } from "../../admin/check-draft.ts";

const NEWS = {
  title: "Nyt",
  summary: "Kort",
  original: "da",
  date: "2026-11-22",
  themes: ["learning"],
  body: "Tekst",
};

test("a whole entry may be saved", () => {
  assert.equal(problemsOf("news", { da: NEWS, sv: { title: "Nytt" } }, "da"), []);
});

test("what is missing in the original is said in the editor's language, by the field's label", () => {
  const { title, ...untitled } = NEWS;
  assert.equal(problemsOf("news", { da: untitled, sv: { title } }, "sv"), [
    "Titel (danska): Fältet saknas. Fyll i det.",
  ]);
});

test("fields inside lists are named as the form names them", () => {
  const sources = [{ title: "Kilde" }, { title: "Kilde", address: "example.org" }];
  const [problem = ""] = problemsOf("news", { da: { ...NEWS, sources } }, "da");
  assert.match(problem, /^Kilder 2 › Webadresse \(dansk\): »example\.org« er ikke en webadresse/);
});

test("wrong dates, a picture without words and headings out of step are refused before saving", () => {
  const refused = (data: object) => problemsOf("news", { da: { ...NEWS, ...data } }, "da").length;
  assert.is(refused({ date: "22/11/2026" }), 1);
  assert.is(refused({ cover: { image: "/media/a.jpg" } }), 1);
  assert.is(refused({ body: "#### Dybt" }), 1);
});

test("what a publication would break in another entry is said with that entry's name", () => {
  const problem = {
    file: "content/news/da/nyt.md",
    field: "organisations[1]",
    message: { key: "check.reference", collection: "organisations", slug: "aeroe" },
  } as const;
  assert.match(
    problemElsewhere(problem, "da"),
    /^Nyhed nyt: Organisationer 1 \(dansk\): organisations\/aeroe findes ikke/,
  );
});

test.run();
