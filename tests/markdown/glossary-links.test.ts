import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../../site/markdown/parser.ts";
import { renderHtml } from "../../site/markdown/render.ts";

const TERMS = [
  { words: ["samskabelse", "samskabende"], address: "/o/#samskabelse" },
  { words: ["living lab", "living labs"], address: "/o/#living-lab" },
  { words: ["meråpent", "meråpent bibliotek"], address: "/o/#meraapent" },
  { words: ["kommune 3.0"], address: "/o/#kommune-3-0" },
];

const around = { entryAddress: (id: string) => `/${id}/`, picture: () => "<img>", terms: TERMS };
const html = (text: string): string => renderHtml(parse(text, "da"), around).trim();
const link = (word: string, id: string): string => `<a class="term" href="/o/#${id}">${word}</a>`;

test("links the first mention of a term, and only that", () => {
  assert.is(
    html("Om Samskabelse. En samskabende kommune.\n\nMere samskabelse."),
    `<p>Om ${link("Samskabelse", "samskabelse")}. En samskabende kommune.</p>\n<p>Mere samskabelse.</p>`,
  );
});

test("links whole words only", () => {
  for (const text of [
    "Samskabelsesprojekt",
    "medsamskabelse",
    "samskabelse-projekt",
    "Ærøsamskabelse",
    "kommune 340",
  ])
    assert.not.match(html(text), /class="term"/, text);
});

test("takes the longest form, and signs in a term as they stand", () => {
  assert.is(html("Meråpent bibliotek."), `<p>${link("Meråpent bibliotek", "meraapent")}.</p>`);
  assert.is(html("To living labs."), `<p>To ${link("living labs", "living-lab")}.</p>`);
  assert.is(html("»kommune 3.0«"), `<p>»${link("kommune 3.0", "kommune-3-0")}«</p>`);
});

test("links several terms of one line, inside emphasis, lists and tables too", () => {
  assert.is(
    html("- *Samskabelse* i living lab"),
    `<ul>\n<li><em>${link("Samskabelse", "samskabelse")}</em> i ${link("living lab", "living-lab")}</li>\n</ul>`,
  );
  assert.match(html("| A |\n|---|\n| samskabelse |"), /<td><a class="term"/);
});

test("links nothing in headings, links, quotations, code and other languages, and then the next mention", () => {
  for (const text of [
    "## Samskabelse",
    "[samskabelse](https://example.org)",
    "> Om samskabelse.",
    "`samskabelse`",
    "[samskabelse]{lang=nb}",
  ]) {
    assert.not.match(html(text), /class="term"/, text);
    assert.match(html(`${text}\n\nOg samskabelse.`), /Og <a class="term" href="\/o\/#samskabelse">/, text);
  }
});

test("leaves the parse as it is, for the download and the search index", () => {
  const document = parse("Om samskabelse.", "da");
  const before = JSON.stringify(document.tokens);
  assert.match(renderHtml(document, around), /class="term"/);
  assert.is(JSON.stringify(document.tokens), before);
  assert.match(renderHtml(document, around), /class="term"/, "and every rendering links anew");
});

test.run();
