import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { PDFDocument } from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { EntryId } from "../../site/model/collections/index.ts";
import type { Language } from "../../site/model/language.ts";
import { build, library, makeFolders, siteAddress, upload, writeContent } from "./fixtures.ts";
import { expectationOf } from "./pdf/expectation.ts";
import { structureOf } from "./pdf/structure.ts";
import { checkPdf, letters } from "./pdf-checker.ts";

const test = suite("downloads");

const folders = await makeFolders();
const store = await writeContent(folders, library);
const downloads = await build(store, folders);
test.after(folders.remove);

const bytesOf = (id: EntryId, language: Language) =>
  readFile(path.join(folders.outputFolder, downloads.of(store.get(id), language)?.address ?? ""));

async function read(id: EntryId, language: Language) {
  const document = await PDFDocument.load(await bytesOf(id, language), { updateMetadata: false });
  const structure = structureOf(document);
  return { ...structure, document, text: letters(structure.runs.map(({ text }) => text).join("")) };
}

const shows = (text: string, ...words: readonly string[]) => {
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(letters(word), at);
    assert.ok(found >= 0, `“${word}” is not there, or not in this order`);
    at = found + letters(word).length;
  }
};

const EDITIONS: readonly (readonly [EntryId, Language])[] = [
  ["methods/gaestebud", "da"],
  ["methods/gaestebud", "sv"],
  ["applications/planverk", "nb"],
  ["reports/planverk", "nb"],
  ["portraits/asa", "sv"],
  ["portraits/asa", "da"],
  ["writeups/lund", "en"],
];

for (const [id, language] of EDITIONS) {
  test(`${id} (${language}) is PDF/UA-1 and holds what its entry says`, async () => {
    const expected = expectationOf({ entry: store.get(id), language, store: store, siteAddress, upload });
    assert.equal(await checkPdf(await bytesOf(id, language), expected), []);
  });
}

test("every language of the full text has its document; another language gets the original's", () => {
  const method = store.get("methods/gaestebud");
  assert.is(downloads.of(method, "sv")?.address, "/downloads/sv/methods/gaestebud.pdf");
  assert.is(downloads.of(method, "sv")?.language, "sv");
  assert.is(downloads.of(method, "en")?.address, "/downloads/da/methods/gaestebud.pdf");
  assert.is(downloads.of(method, "en")?.language, "da");
});

test("a collection without downloads has none", () => {
  assert.is(downloads.of(store.get("organisations/innlandet"), "nb"), undefined);
});

test("a download says its size and its pages", async () => {
  const download = downloads.of(store.get("methods/gaestebud"), "da");
  const { document } = await read("methods/gaestebud", "da");
  assert.is(download?.pages, document.getPageCount());
  assert.is(download?.bytes, (await stat(path.join(folders.outputFolder, download?.address ?? ""))).size);
});

test("the cover has kind, title, summary and the facts in the document's words", async () => {
  const { text } = await read("applications/planverk", "nb");
  shows(
    text,
    "Prosjektsøknad",
    "Fra planverk til praksis",
    "Fem bibliotek",
    "Emne",
    "Opplysning",
    "Dato",
    "2022",
  );
  shows(
    text,
    "Prosjekteier",
    "Innlandet fylkesbibliotek",
    "Partnere",
    "Rogaland",
    "Tildeling",
    "500 000",
    "Periode",
    "2022–2023",
  );
  shows(text, "Nettadresse", "https://samskab.example/nb/soknader/planverk/");
});

test("a fact that nobody wrote down has no row", async () => {
  const { text } = await read("applications/planverk", "nb");
  for (const label of ["Ordning", "Kategori", "Lisens", "Fakta sist sjekket", "Originalspråk"])
    assert.not(text.includes(letters(label)), label);
});

test("terms and dates are those of the language", async () => {
  shows((await read("methods/gaestebud", "da")).text, "CC BY 4.0", "22. november 2026");
  shows((await read("methods/gaestebud", "sv")).text, "Originalspråk", "danska", "Översatt av", "Ö. Ä.");
});

test("a method has its steps with minutes, and what to watch for, before the text", async () => {
  const { text } = await read("methods/gaestebud", "da");
  shows(
    text,
    "Trin for trin",
    "1",
    "Invitér",
    "25 minutter",
    "Skriv til fem naboer.",
    "2",
    "Spis sammen",
    "Pas på",
    "Værten bestemmer",
    "Vi begyndte",
    "Arbejdsark",
  );
});

test("goals stand under their numbers, sub-goals inside their goals, with their results", async () => {
  const { text, all } = await read("applications/planverk", "nb");
  shows(
    text,
    "Mål og delmål",
    "1",
    "Samtaler er ført.",
    "Minst 50 deltar.",
    "Delvis nådd",
    "1.2",
    "Tre samlinger",
    "2.1",
    "Kurset er evaluert.",
  );
  const labels = all.filter(({ type }) => type === "Lbl").map((label) => letters(label.text));
  assert.equal(
    labels.filter((label) => /^\d/.test(label)),
    ["1", "1.2", "2", "2.1"],
  );
});

test("a report answers each goal in the application's words", async () => {
  const { text } = await read("reports/planverk", "nb");
  shows(
    text,
    "Resultat for hvert mål",
    "Samtaler er ført.",
    "Delvis nådd",
    "Førti deltok.",
    "Tre samlinger er holdt.",
    "Ikke kjent",
  );
  shows(
    text,
    "For få svar.",
    "Hvorfor?",
    "Sommerferie.",
    "Vi ringte.",
    "Innbyggere",
    "370 000",
    "februar 2025",
    "Kurset går fortsatt.",
  );
});

test("a portrait quotes in the language of its original, with our translation and the source", async () => {
  const { text, runs, all } = await read("portraits/asa", "da");
  shows(text, "Vi frågar aldrig en gång till.", "Biblioteksbladet 3/2023");
  shows(text, "Vi spørger aldrig en gang til.", "(vores oversættelse)");
  assert.is(runs.find((run) => run.text.includes("frågar"))?.language, "sv");
  assert.ok(all.some(({ type }) => type === "BlockQuote"));
  assert.not((await read("portraits/asa", "sv")).text.includes(letters("(vår översättning)")));
});

test("a write-up has its speakers with their talks, and the next step", async () => {
  const { text } = await read("writeups/lund", "en");
  shows(text, "Number of participants", "1,200", "Speakers", "Name", "Role", "Talk", "Ann B", "On tables");
  shows(text, "Next step", "A new meeting.");
});

test("people have a table with header cells", async () => {
  const { all } = await read("applications/planverk", "nb");
  const headers = all.filter(({ type }) => type === "TH").map(({ text }) => text);
  assert.equal(headers.slice(-2), ["Navn", "Rolle"]);
});

test("the date of the version and where a newer one is stand on the cover, sources at the end", async () => {
  const { text } = await read("methods/gaestebud", "da");
  shows(
    text,
    "Udgave",
    "22. november 2026",
    "Webadresse",
    `${siteAddress}/da/metoder/gaestebud/`,
    "Kilder",
    "Bogen om gæstebud. Forlaget, maj 2019, læst 22. november 2026",
    "Siden",
  );
});

test("a source's title is in its own language, words for a date in the original's", async () => {
  const languageOf = async (language: Language, words: string) =>
    (await read("methods/gaestebud", language)).runs.find(({ text }) => text.includes(words))?.language;
  assert.is(await languageOf("da", "lyssnar"), "sv");
  assert.is(await languageOf("sv", "Bogen"), "da");
  assert.is(await languageOf("sv", "efter"), "da");
});

test("three headings make a contents list; a short document has none", async () => {
  const isContents = ({ type }: { readonly type: string }) => type === "TOC";
  assert.ok((await read("methods/gaestebud", "sv")).all.some(isContents));
  assert.not((await read("reports/kort", "da")).all.some(isContents));
});

test("the running lines stand outside the text, in the document's language", async () => {
  const { marks } = await read("methods/gaestebud", "sv");
  const artifacts = marks.filter(({ artifact }) => artifact).map(({ text }) => letters(text));
  assert.ok(
    artifacts.some((text) => text.includes("Sida2av")),
    artifacts.join("|"),
  );
  assert.ok(artifacts.some((text) => text.includes("Samskab")));
});

test("title, authors, description and date stand in the metadata", async () => {
  const { document } = await read("methods/gaestebud", "da");
  assert.is(document.getTitle(), "Gæstebud – “åbent” & 100 % gratis");
  assert.is(document.getAuthor(), "Anne Å, Samskab");
  assert.match(document.getSubject() ?? "", "Værten inviterer");
  assert.is(document.getCreationDate()?.toISOString(), "2026-11-22T00:00:00.000Z");
  assert.is(
    (await read("reports/planverk", "nb")).document.getCreationDate()?.toISOString(),
    "2024-04-01T00:00:00.000Z",
  );
});

test.run();
