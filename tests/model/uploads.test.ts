import { test } from "uvu";
import * as assert from "uvu/assert";
import { namesIn, uploadLink } from "../../site/model/uploads.ts";

const NAMES = [
  "/media/Plan #1.pdf",
  "/media/hva?.pdf",
  "/media/100 % øl.pdf",
  "/media/a(b)_c.pdf",
  "/media/Ångström æ.jpg",
];

test("an uploaded file is found in words however its name is written", () => {
  for (const name of NAMES) {
    for (const form of ["NFC", "NFD"] as const) {
      const own = name.normalize(form);
      const link = uploadLink(own);
      const small = link.replace(/%../g, (code) => code.toLowerCase());
      for (const written of [own, link, small, encodeURI(own), own.replace(/[()_]/g, "\\$&")]) {
        for (const asked of [name, name.normalize("NFD")])
          assert.ok(namesIn(`Se [filen](<${written}>) og 50 %.`)(asked), `${asked} in ${written}`);
      }
    }
  }
});

test("another file's name is not found, and a sign that is no code is no mistake", () => {
  assert.not(namesIn("/media/plan2.pdf %ff %zz")("/media/plan.pdf"));
});

test.run();
