import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, library, makeFolders, siteAddress, upload, writeContent } from "./fixtures.ts";
import { expectationOf } from "./pdf/expectation.ts";
import { structureOf } from "./pdf/structure.ts";
import { checkPdf, letters } from "./pdf-checker.ts";

const test = suite("dossiers");

const folders = await makeFolders();
const store = await writeContent(folders, library);
const downloads = await build(store, folders);
const application = store.get("applications/planverk");
test.after(folders.remove);

const bytesOf = (kind: "dossier" | "archive") =>
  readFile(path.join(folders.outputFolder, downloads.of(application, "nb", kind)?.address ?? ""));

test("a dossier holds application, reports, and the cards of the methods, each under its title", async () => {
  const document = await PDFDocument.load(await bytesOf("dossier"), { updateMetadata: false });
  const { all, runs } = structureOf(document);
  const titles = all.filter(({ type }) => type === "H1").map(({ text }) => text);
  assert.equal(titles, [
    "Prosjektmappe: Fra planverk til praksis",
    "Fra planverk til praksis",
    "Hva det ble til",
    "Metodekort",
  ]);
  const card = runs.find(({ text }) => text.includes("Spis sammen"));
  assert.is(card?.language, "da-DK");
  assert.is(downloads.of(application, "nb", "dossier")?.pages, document.getPageCount());
});

test("a dossier is PDF/UA-1 and holds what its parts say", async () => {
  const bytes = await bytesOf("dossier");
  for (const id of ["applications/planverk", "reports/planverk"] as const) {
    const expected = expectationOf({ entry: store.get(id), language: "nb", store, siteAddress, upload });
    const problems = await checkPdf(bytes, { ...expected, title: "Prosjektmappe: Fra planverk til praksis" });
    assert.equal(problems, ["there are 4 headings of the first level"], id);
  }
});

test("its contents list names the parts", async () => {
  const document = await PDFDocument.load(await bytesOf("dossier"), { updateMetadata: false });
  const list = structureOf(document).all.find(({ type }) => type === "TOC")?.text ?? "";
  for (const title of ["Fra planverk til praksis", "Hva det ble til", "Metodekort"])
    assert.ok(letters(list).includes(letters(title)), title);
  assert.not(letters(list).includes("Prosjektmappe"));
});

test("its archive holds the dossier and the uploads, byte by byte", async () => {
  const files = unzipSync(await bytesOf("archive"));
  assert.equal(Object.keys(files), ["planverk.pdf", "originals/ark.pdf"]);
  assert.ok((await bytesOf("dossier")).equals(files["planverk.pdf"] ?? new Uint8Array()));
  assert.is(Buffer.from(files["originals/ark.pdf"] ?? []).toString(), "%PDF-1.4 worksheet");
});

test("files too large together make a note, and no archive", async () => {
  await writeFile(path.join(folders.contentFolder, "media/ark.pdf"), Buffer.alloc(100_000_001));
  const again = await build(store, folders);
  assert.is(again.of(application, "nb", "archive"), undefined);
  assert.match(again.notes.join("\n"), /^applications\/planverk \(nb\): There is no ZIP.*too large/);
  assert.ok(again.of(application, "nb", "dossier"));
});

test("an entry that is no application, or an application alone, has no dossier", () => {
  assert.is(downloads.of(store.get("reports/planverk"), "nb", "dossier"), undefined);
});

test.run();
