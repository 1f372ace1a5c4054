import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sourceOf } from "../../site/downloads/document.ts";
import { library, makeFolders, siteAddress, upload, writeContent } from "./fixtures.ts";

const test = suite("downloads source");

test("a link to an uploaded file leads to it, whatever its name", async () => {
  const folders = await makeFolders();
  try {
    const worksheets = [{ title: "Plan", file: "/media/Plan 100 % #1?.pdf" }];
    const media = path.join(folders.contentFolder, "media");
    await mkdir(media, { recursive: true });
    await writeFile(path.join(media, "Plan 100 % #1?.pdf"), "%PDF-1.4");
    const store = await writeContent(folders, {
      ...library,
      "methods/da/gaestebud": { ...library["methods/da/gaestebud"], worksheets },
    });
    const entry = store.get("methods/gaestebud");
    const { typst } = sourceOf({ entry, language: "da", store, siteAddress, upload });
    assert.match(typst, `#text-link("${siteAddress}/media/Plan%20100%20%25%20%231%3F.pdf")[Plan]`);
  } finally {
    await folders.remove();
  }
});

test("the cover says a date once", async () => {
  const folders = await makeFolders();
  try {
    const store = await writeContent(folders, library);
    const entry = store.get("writeups/lund");
    const { typst } = sourceOf({ entry, language: "en", store, siteAddress, upload });
    assert.is(typst.split("([First day], ").length, 2);
  } finally {
    await folders.remove();
  }
});

test("the cover's licence leads to its terms, and a goal's sign stays with its result", async () => {
  const folders = await makeFolders();
  try {
    const store = await writeContent(folders, library);
    const around = { store, siteAddress, upload };
    const method = sourceOf({ ...around, entry: store.get("methods/gaestebud"), language: "da" }).typst;
    assert.match(method, '#text-link("https://creativecommons.org/licenses/by/4.0/")');
    const application = sourceOf({
      ...around,
      entry: store.get("applications/planverk"),
      language: "nb",
    }).typst;
    assert.match(application, /#with-next\[#note\(\[[^\]]*\]\)\[Minst 50 deltar/);
  } finally {
    await folders.remove();
  }
});

test.run();
