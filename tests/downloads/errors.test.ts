import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Compiler } from "../../site/downloads/compiler.ts";
import { readFonts } from "../../site/downloads/fonts.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { build, type Files, library, makeFolders, writeContent } from "./fixtures.ts";

const test = suite("downloads errors");

/** How many the library has. */
const DOCUMENTS = 14;

/** What editors are told about the downloads of a library with one changed file, and how many were made. */
async function notesFor(id: string, fields: Files[string]) {
  const folders = await makeFolders();
  try {
    const store = await writeContent(folders, { ...library, [id]: { ...library[id], ...fields } });
    const { notes } = await build(store, folders);
    return { notes, made: (await filesBelow(folders.outputFolder)).length };
  } finally {
    await folders.remove();
  }
}

test("a sign that no font has is named, with entry, language and what to do; everything is made", async () => {
  const { notes, made } = await notesFor("methods/sv/gaestebud", { title: "漢", body: "Välkommen 漢 🎉!" });
  assert.is(notes.length, 1);
  assert.match(notes[0] ?? "", /^methods\/gaestebud \(sv\): .*“漢” \(U\+6F22\).*Write it in other signs/);
  assert.is(made, DOCUMENTS);
});

test("a link that is no address is named; its words stay", async () => {
  const { notes, made } = await notesFor("reports/nb/planverk", { body: "[her](http://[)" });
  assert.is(notes.length, 1);
  assert.match(notes[0] ?? "", /^reports\/planverk \(nb\): The link “http:\/\/%5B” is not an address/);
  assert.is(made, DOCUMENTS);
});

test("a broken picture costs its own document and book only", async () => {
  const { notes, made } = await notesFor("reports/da/kort", { body: "![x](/media/brudt.png)" });
  assert.is(notes.length, 1);
  assert.match(notes[0] ?? "", /^reports\/kort \(da\): There is no PDF.*brudt\.png/);
  assert.is(made, DOCUMENTS - 2);
});

test("a library without faults has no notes", async () => {
  assert.equal(await notesFor("methods/sv/gaestebud", {}), { notes: [], made: DOCUMENTS });
});

const compiler = new Compiler(await readFonts());
const HEAD = `#set document(title: "T")\n#set text(fallback: false, font: "Inter")\n= T\n`;

test("an unknown font is an error, not another font", () => {
  assert.throws(
    () => compiler.compile(`${HEAD}#text(font: "Comic Sans")[x]`, new Map()),
    /unknown font family/,
  );
});

test("a picture without alternative text is an error", () => {
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
    "base64",
  );
  assert.throws(() => compiler.compile(`${HEAD}#image("/p.png")`, new Map([["/p.png", pixel]])), /alt/);
});

test("a picture is known to its own document only", () => {
  assert.throws(() => compiler.compile(`${HEAD}#image("/p.png", alt: "p")`, new Map()), /not found/);
});

test("the files of the project cannot be read by a document", () => {
  assert.throws(() => compiler.compile(`${HEAD}#read("/../../package.json")`, new Map()), /./);
});

test.run();
