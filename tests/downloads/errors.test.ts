import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Compiler } from "../../site/downloads/compiler.ts";
import { readFonts } from "../../site/downloads/fonts.ts";
import { build, type Files, library, makeFolders, writeContent } from "./fixtures.ts";

const test = suite("downloads errors");

/** Why the downloads of a library with one changed file cannot be built. */
async function reasonFor(id: string, fields: Files[string]): Promise<string> {
  const folders = await makeFolders();
  try {
    const store = await writeContent(folders, { ...library, [id]: { ...library[id], ...fields } });
    await build(store, folders);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await folders.remove();
  }
}

test("a sign that the fonts have not is named, with entry, language and what to do", async () => {
  const reason = await reasonFor("methods/sv/gaestebud", { body: "Välkommen 🎉!" });
  assert.match(reason, /^methods\/gaestebud \(sv\): .*🎉.*take it out of the text/);
  assert.is(reason.match(/could not be displayed/g)?.length, 1);
});

test("a link that is no address is named, with entry and language", async () => {
  assert.match(
    await reasonFor("reports/nb/planverk", { body: "[her](http://[)" }),
    /^reports\/planverk \(nb\): The link “http:\/\/%5B” is not an address/,
  );
});

test("the library itself has no reason", async () => {
  assert.is(await reasonFor("methods/sv/gaestebud", {}), "");
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
