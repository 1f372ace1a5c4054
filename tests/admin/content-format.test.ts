import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMarkdown, writeMarkdown } from "../../admin/content-format.ts";

const FILE = `---
title: "Blåbær: 1. forsøg"
summary: 'Kort, "med" anførsel og kolon: #1'
date: "2016"
hours: 12:30
verified: 2026-11-22
themes: [learning, co-creation]
aliases:
  - Første navn
steps:
  - name: Saml gruppen
    minutes: 10
watch: |-
  Første linje.

  Anden linje: med kolon.
---

Første afsnit.

- punkt
`;

test("what is read is written again to the byte", () => {
  assert.is(writeMarkdown(readMarkdown(FILE)), FILE);
});

test("a text stays on one line, however long it is", () => {
  const summary = "ord ".repeat(100).trim();
  assert.ok(writeMarkdown({ summary }).includes(`summary: ${summary}\n`));
});

test("what looks like a number, a truth value or nothing stays text", () => {
  for (const text of ["2016", "true", "null", "~", "1.5", "- x", "# y", " before", "a: b", "@a", "'", '"']) {
    assert.is(readMarkdown(writeMarkdown({ text })).text, text);
  }
});

test("the body keeps its own lines, and a file without one ends after its fields", () => {
  assert.is(readMarkdown("---\ntitle: a\n---\n\nx  \ny\n\n\n").body, "x  \ny");
  assert.is(writeMarkdown({ title: "a" }), "---\ntitle: a\n---\n");
});

test("a file from Windows is read like any other, and written with the library's line endings", () => {
  assert.is(writeMarkdown(readMarkdown(FILE.replaceAll("\n", "\r\n"))), FILE);
});

test("a file with broken fields is refused, not read as an empty one", () => {
  assert.throws(() => readMarkdown("---\ntitle: [a\n---\n"));
  assert.throws(() => readMarkdown("no front matter"), /two lines of ---/);
  assert.throws(() => readMarkdown("---\n- a\n---\n"), /no fields/);
});

test.run();
