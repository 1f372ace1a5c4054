import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  allFilesOf,
  filesOf,
  isVersioned,
  kindOf,
  languageOf,
  pictureStem,
} from "../../site/offline/addresses.ts";

const at = (address: string) => new URL(address, "https://samskab.example");

test("pages and what they are shown with are the worker's; all else is not", () => {
  for (const page of ["/", "/da/", "/en/methods/gjestebud/", "/da/soeg/?q=laan"])
    assert.is(kindOf(at(page)), "page", page);
  for (const file of ["/assets/site.css?v=0123456789", "/assets/covers/methods/gjestebud.svg"])
    assert.is(kindOf(at(file)), "file", file);
  for (const other of [
    "/admin/",
    "/admin/cms.js",
    "/api/v1",
    "/search/da-0123456789.json",
    "/data/entries.json",
    "/downloads/da/methods/gjestebud.pdf",
    "/media/report.pdf",
    "/da/site.webmanifest",
    "/service-worker.js",
    "/fi/",
  ])
    assert.is(kindOf(at(other)), undefined, other);
});

test("knows which addresses name their content, and which are sizes of one picture", () => {
  assert.ok(isVersioned(at("/assets/site.css?v=0123456789")));
  assert.ok(isVersioned(at("/assets/images/052bf2f2efd20736-400.avif")));
  assert.not(isVersioned(at("/assets/fonts/serif-400.woff2")));
  const stem = pictureStem(at("/assets/images/052bf2f2efd20736-400.avif"));
  assert.is(stem, pictureStem(at("/assets/images/052bf2f2efd20736-1600.jpg")));
  assert.is(pictureStem(at("/assets/covers/methods/gjestebud.svg")), undefined);
});

test("knows a page's language", () => {
  assert.is(languageOf(at("/sv/metoder/")), "sv");
  assert.is(languageOf(at("/")), undefined);
});

test("finds in a page what it asks for at once, and all that it may ask for", () => {
  const html = `<link href="/assets/site.css?v=1"><a href="/da/"></a><source srcset="/assets/images/a-400.avif 400w, /assets/images/a-800.avif 800w"><img src="/assets/images/a-800.jpg"><img src="/assets/images/a-800.jpg">`;
  assert.equal(filesOf(html), ["/assets/site.css?v=1", "/assets/images/a-800.jpg"]);
  assert.equal(allFilesOf(html), [
    "/assets/site.css?v=1",
    "/assets/images/a-400.avif",
    "/assets/images/a-800.avif",
    "/assets/images/a-800.jpg",
  ]);
});

test.run();
