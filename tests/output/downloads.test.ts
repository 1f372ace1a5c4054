import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import siteFacts from "../../_data/site.json";
import { addressOf } from "../../site/downloads/address.ts";
import { projectOf } from "../../site/downloads/dossier.ts";
import { pageOf } from "../../site/downloads/edition.ts";
import { listAddress } from "../../site/entries/address.ts";
import { documentOf } from "../../site/entries/document.ts";
import { type Entry, isOf } from "../../site/entries/entry.ts";
import { textLanguageOf, titleOf } from "../../site/entries/facts.ts";
import { loadStore } from "../../site/entries/load.ts";
import { cardOf, methodsIn } from "../../site/entries/method-card.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { contentFolder, outputFolder } from "../../site/folders.ts";
import { plainText } from "../../site/markdown/heading-ids.ts";
import { collectionOf } from "../../site/model/collections/index.ts";
import { LANGUAGE_IDS, type Language, languageFacts } from "../../site/model/language.ts";
import { say } from "../../site/model/strings.ts";
import { THEMES } from "../../site/model/vocabulary.ts";
import { upload } from "../downloads/fixtures.ts";
import { type Expectation, expectationOf } from "../downloads/pdf/expectation.ts";
import { structureOf } from "../downloads/pdf/structure.ts";
import { checkPdf, letters } from "../downloads/pdf-checker.ts";

const test = suite("downloads of the site");

const { store } = await loadStore(contentFolder);
/** What a theme's book is made of. */
const STORIES: readonly string[] = ["reports", "portraits", "writeups"];

const downloaded = store.entries.filter(({ collection }) => collectionOf(collection).download);

test("every document is PDF/UA-1 and says what its entry says, word for word", async () => {
  assert.ok(downloaded.length > 30);
  const faults: string[] = [];
  for (const entry of downloaded)
    for (const language of entry.languages) {
      const address = addressOf(entry, language, "document");
      const bytes = await readFile(path.join(outputFolder, address));
      const expected = expectationOf({ entry, language, store, siteAddress: siteFacts.address, upload });
      faults.push(...(await checkPdf(bytes, expected)).map((fault) => `${address}: ${fault}`));
    }
  assert.equal(faults, []);
});

const around = { store, siteAddress: siteFacts.address, upload };

/** What an entry says in a document that is in this language as far as the entry is. */
const partOf = (entry: Entry, language: Language): Expectation =>
  expectationOf({ ...around, entry, language: textLanguageOf(entry, language) });

test("every dossier is PDF/UA-1 and says what its application, reports and methods say, in their order", async () => {
  const faults: string[] = [];
  const addresses: string[] = [];
  for (const application of store.entries) {
    if (!isOf(application, "applications")) continue;
    const { reports, methods } = projectOf(application, store);
    if (reports.length + methods.length === 0) continue;
    for (const language of application.languages) {
      const address = addressOf(application, language, "dossier");
      addresses.push(address);
      const bytes = await readFile(path.join(outputFolder, address));
      const parts = [application, ...reports].map((entry) => partOf(entry, language));
      const cards = methods.map((entry) => ({ entry, language: textLanguageOf(entry, language) }));
      const headings = [
        ...parts.flatMap((part) => [{ level: 1, text: part.title }, ...part.headings]),
        ...(cards.length ? [{ level: 1, text: say(language, "pdf.cards") }] : []),
        ...cards.map((card) => ({ level: 2, text: titleOf(card.entry, card.language).text })),
      ];
      const whole: Expectation = {
        title: say(language, "pdf.dossierOf", { title: titleOf(application, language).text }),
        language: languageFacts(language).locale,
        headings,
        alternatives: parts.flatMap((part) => part.alternatives),
        passages: parts.flatMap((part) => part.passages),
        tables: parts.reduce((sum, part) => sum + part.tables, 0),
        notes: parts.flatMap((part) => part.notes),
        links: [
          ...parts.flatMap((part) => part.links),
          ...cards.map((card) => pageOf({ ...around, ...card }, card.entry)),
        ],
        text: "",
      };
      // Each part has its own title.
      const titles = 1 + headings.filter(({ level }) => level === 1).length;
      for (const { text } of parts)
        for (const fault of await checkPdf(bytes, { ...whole, text }))
          if (fault !== `there are ${titles} headings of the first level`)
            faults.push(`${address}: ${fault}`);
    }
  }
  const made = (await filesBelow(outputFolder)).filter((name) =>
    /^downloads\/\w+\/dossiers\/.*\.pdf$/.test(name),
  );
  assert.equal(made.map((name) => `/${name}`).sort(), addresses.sort());
  assert.equal(faults, []);
});

test("every deck is PDF/UA-1 and has the card of every method, word for word, in the alphabet's order", async () => {
  for (const language of LANGUAGE_IDS) {
    const methods = methodsIn(store, language);
    const bytes = await readFile(path.join(outputFolder, addressOf("method-cards", language, "document")));
    const cards = methods.map((entry) => cardOf(entry, language));
    const expected: Expectation = {
      title: say(language, "pdf.cards"),
      language: languageFacts(language).locale,
      headings: cards.map(({ title }) => ({ level: 2, text: title })),
      alternatives: [],
      passages: [],
      tables: 0,
      notes: [],
      links: [
        siteFacts.address + listAddress("methods", language),
        ...methods.map((entry) => pageOf({ ...around, entry, language }, entry)),
      ],
      text: "",
    };
    assert.ok(cards.length > 10);
    assert.equal(await checkPdf(bytes, expected), [], language);
    const { runs } = structureOf(await PDFDocument.load(bytes, { updateMetadata: false }));
    const heard = letters(runs.map(({ text }) => text).join(""));
    for (const { title, summary, facts, steps, watch } of cards) {
      const start = heard.indexOf(letters([title, summary, ...facts].join("")));
      assert.ok(start >= 0, `${language}: ${title}`);
      const words = [...steps.map(({ name }, index) => `${index + 1}${name}`), watch ?? ""].map(letters);
      const places = words.map((each) => heard.indexOf(each, start));
      assert.ok(!places.includes(-1), `${language}: ${title}`);
      assert.equal(
        [...places].sort((a, b) => a - b),
        places,
        `${language}: ${title}`,
      );
    }
  }
});

/** The words of a chapter, without its markup. */
const wordsOf = (xhtml: string): string =>
  letters(
    xhtml.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? ""),
  );

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Whether a chapter has an entry's title, and then every paragraph, heading and cell of its text, in order. */
function isChapterOf(entry: Entry, language: Language, xhtml: string): boolean {
  const words = wordsOf(xhtml);
  const { tokens } = documentOf(entry, language);
  const end = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const texts = (end < 0 ? tokens : tokens.slice(0, end))
    .filter(({ type }) => type === "inline")
    .map(({ children }) =>
      plainText((children ?? []).filter(({ type }) => type !== "footnote_ref" && type !== "image")),
    );
  let at = 0;
  return [titleOf(entry, language).text, ...texts].map(letters).every((text) => {
    const found = words.indexOf(text, at);
    at = found + text.length;
    return found >= 0;
  });
}

test("every book has its entries as chapters, word for word, in the order of their theme", async () => {
  const subjects = LANGUAGE_IDS.flatMap((language) => [
    ...store.entries
      .filter((entry) => isOf(entry, "reports") && entry.languages.includes(language))
      .map((entry) => ({ language, address: addressOf(entry, language, "book"), entries: [entry] })),
    ...THEMES.map(({ id }) => ({
      language,
      address: addressOf(`themes/${id}`, language, "book"),
      entries: store
        .withTheme(id, language)
        .filter(({ collection, languages }) => STORIES.includes(collection) && languages.includes(language)),
    })).filter(({ entries }) => entries.length >= 3),
  ]);
  const books = (await filesBelow(outputFolder)).filter((name) => name.endsWith(".epub"));
  assert.equal(books.map((name) => `/${name}`).sort(), subjects.map(({ address }) => address).sort());
  for (const { address, language, entries } of subjects) {
    const files = unzipSync(await readFile(path.join(outputFolder, address)));
    const chapters = Object.keys(files).filter((name) => /chapter-\d+\.xhtml$/.test(name));
    assert.is(chapters.length, entries.length, address);
    for (const [index, entry] of entries.entries()) {
      const xhtml = strFromU8(files[`book/chapter-${index + 1}.xhtml`] ?? new Uint8Array());
      assert.ok(isChapterOf(entry, language, xhtml), `${address}: ${entry.id}`);
    }
  }
});

test.run();
