import { test } from "uvu";
import * as assert from "uvu/assert";
import { editorLanguage } from "../../admin/language.ts";

const at = (query: string) => new URL(`http://localhost/admin/${query}`);

test("the address wins, then the last choice, then the browser, then English", () => {
  assert.is(editorLanguage(at("?lang=sv"), "da", ["nb-NO"]), "sv");
  assert.is(editorLanguage(at(""), "da", ["nb-NO"]), "da");
  assert.is(editorLanguage(at("?lang=xx"), null, ["fi", "sv-FI"]), "sv");
  assert.is(editorLanguage(at(""), null, ["fi"]), "en");
});

test("every Norwegian reads bokmål", () => {
  for (const tag of ["no", "nn-NO", "nb"]) assert.is(editorLanguage(at(""), null, [tag]), "nb");
});

test.run();
