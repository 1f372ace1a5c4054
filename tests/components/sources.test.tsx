import { renderToString } from "preact-render-to-string";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Sources } from "../../site/components/sources.tsx";
import type { Entry } from "../../site/entries/entry.ts";
import type { Language } from "../../site/model/language.ts";

const test = suite("sources");

/** The list of a Danish entry's sources on a page in a language. */
const html = (sources: readonly object[], language: Language): string =>
  renderToString(
    <Sources entry={{ original: "da", data: { sources } } as unknown as Entry} language={language} />,
  );

test("a title is marked with its source's language, inside the link", () => {
  const source = { title: "Glädjen", language: "sv", address: "https://example.org/" };
  assert.match(html([source], "da"), '<a href="https://example.org/"><span lang="sv">Glädjen</span></a>');
  assert.match(html([source], "sv"), '<a href="https://example.org/">Glädjen</a>');
  assert.match(html([{ title: "Ávvir", language: "se" }], "nb"), '<span lang="se">Ávvir</span>');
});

test("a source of which no language is said is in the original's", () => {
  assert.match(html([{ title: "Glæden" }], "da"), "<li>Glæden</li>");
  assert.match(html([{ title: "Glæden" }], "en"), '<li><span lang="da">Glæden</span></li>');
});

test("a date is said in the page's language; words in its place are the original's", () => {
  const dates = [{ date: "2012-08-17" }, { date: "2018–2020" }, { date: "efter 2020" }];
  const page = html(
    dates.map((date) => ({ title: "T", language: "en", publisher: "Forlaget", ...date })),
    "en",
  );
  assert.match(page, "T, Forlaget, 17 August 2012</li>");
  assert.match(page, "T, Forlaget, 2018–2020</li>");
  assert.match(page, 'T, Forlaget, <span lang="da">efter 2020</span></li>');
});

test("without sources there is no heading over nothing", () => {
  assert.is(html([], "da"), "");
});

test.run();
