import { readFile } from "node:fs/promises";
import path from "node:path";
import { PDFDocument } from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../site/model/language.ts";
import { build, type Files, library, makeFolders, writeContent } from "./fixtures.ts";
import type { Expectation } from "./pdf/expectation.ts";
import { operationsIn } from "./pdf/marks.ts";
import { structureOf } from "./pdf/structure.ts";
import { checkPdf, letters } from "./pdf-checker.ts";

const test = suite("method cards");

const LONG = "Skriv alt det ned, som I kommer i tanke om, og læg det på bordet. ".repeat(12);

/** Five methods, one of which no card has room for in full. */
const methods: Files = Object.fromEntries(
  ["Alfa", "Beta", "Gamma", "Å: #lang"].map((title, index) => [
    `methods/da/m${index}`,
    {
      ...library["methods/da/gaestebud"],
      title,
      steps: [1, 2, 3, 4, 5].map((number) => ({
        name: `Trin nr. ${number}`,
        text: index === 3 ? LONG : "Kort.",
      })),
      body: "Tekst.",
    },
  ]),
);

const folders = await makeFolders();
const store = await writeContent(folders, { ...library, ...methods });
const downloads = await build(store, folders);
test.after(folders.remove);

async function read(language: Language) {
  const bytes = await readFile(
    path.join(folders.outputFolder, downloads.of("method-cards", language)?.address ?? ""),
  );
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { all, runs } = structureOf(document);
  return { bytes, document, all, text: letters(runs.map(({ text }) => text).join("")) };
}

test("a language has the cards of the methods that can be read in it, in its alphabet, four on a sheet", async () => {
  const { document, all } = await read("da");
  const headings = all.filter(({ type }) => type === "H2").map(({ text }) => text);
  assert.equal(headings, ["Alfa", "Beta", "Gamma", "Gæstebud – “åbent” & 100 % gratis", "Å: #lang"]);
  assert.is(document.getPageCount(), 2);
  assert.is((await read("sv")).all.filter(({ type }) => type === "H2").length, 1);
});

test("the deck is PDF/UA-1 with a link to each method's page", async () => {
  const expected: Expectation = {
    title: "Metodekort",
    language: "da-DK",
    headings: [
      { level: 2, text: "Alfa" },
      { level: 2, text: "Å: #lang" },
    ],
    alternatives: [],
    passages: [],
    tables: 0,
    notes: [],
    text: "",
    links: ["https://samskab.example/da/metoder/", "https://samskab.example/da/metoder/m3/"],
  };
  assert.equal(await checkPdf((await read("da")).bytes, expected), []);
});

test("a card has summary, group, facts, steps with what to do, and what to watch for", async () => {
  const { text } = await read("sv");
  for (const words of ["Värden bjuder", "5 deltagare", "Tid: 1–3", "Bjud in", "25 minuter", "Skriv till fem"])
    assert.ok(text.includes(letters(words)), words);
  assert.ok((await read("da")).text.includes(letters("Værten bestemmer ikke svaret.")));
});

test("a card without room for what to do has the names of the steps", async () => {
  const { text } = await read("da");
  const last = text.slice(text.lastIndexOf("Å:#lang"));
  assert.ok(last.includes(letters("Trin nr. 5")));
  assert.not(last.includes(letters("læg det på bordet")));
  assert.ok(text.includes("Kort."));
});

test("every sheet has six marks where to cut, behind its cards", async () => {
  for (const page of (await read("da")).document.getPages()) {
    const operators = operationsIn(page).map(({ operator }) => operator);
    const before = operators.slice(0, operators.indexOf("BT"));
    assert.is(before.filter((each) => each === "S").length, 6);
  }
});

test("a language without methods has no deck", () => {
  assert.is(downloads.of("method-cards", "nb"), undefined);
});

test.run();
