import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../site/model/language.ts";
import type { Piece } from "../../site/search/query/highlight.ts";
import { open } from "./fixture.ts";

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
const hits = (pieces: readonly Piece[]) => pieces.filter(({ hit }) => hit).map((piece) => piece.text);

/** The excerpt of one entry for a query, as its page in a language would show it. */
async function excerpt(language: Language, query: string, id: string) {
  const search = await open(language);
  const { results, marks } = await search.ask(query);
  const result = results.find((each) => each.id === id);
  assert.ok(result, `${query} finds ${id}`);
  return { result, ...((await search.excerpt(result, marks)) ?? { pieces: [], sections: [] }) };
}

test("an excerpt shows the sentence with the hit, marked in whatever form it stands", async () => {
  const { result, pieces } = await excerpt("da", "deltager praksis", "methods/aktionslaering");
  assert.ok(result.inText);
  assert.is(text(pieces), "Hver deltager stiller et spørgsmål om sin egen praksis.");
  assert.equal(hits(pieces), ["deltager", "praksis"], "the place with most of the words");
});

test("a part of a compound is marked, where it was found as one", async () => {
  const { pieces } = await excerpt("da", "workshop", "methods/aktionslaering");
  assert.equal(hits(pieces), ["samskabelsesworkshop"]);
});

test("what another word for the same found is marked, in whatever language the text is", async () => {
  const volunteers = await excerpt("sv", "volontärer", "methods/gjestebud");
  assert.equal(hits(volunteers.pieces), ["Frivillige"]);
  const english = await excerpt("da", "frivillige", "organisations/via");
  assert.equal(hits(english.pieces), ["volunteers"]);
});

test("headings whose section answers lead to it", async () => {
  const { sections } = await excerpt("nb", "forslagene", "methods/gjestebud");
  assert.equal(
    sections.map(({ id, language, pieces }) => [id, language, text(pieces)]),
    [["etterpaa", "nb", "Etterpå"]],
  );
  const named = await excerpt("da", "undring", "methods/aktionslaering");
  assert.equal(
    named.sections.map(({ pieces }) => hits(pieces)),
    [["Undring"]],
    "a heading counts too, and its hit is marked",
  );
});

test("an entry found by its title alone has no excerpt to fetch", async () => {
  const { results } = await (await open("sv")).ask("malmö stadsbibliotek");
  assert.is(results[0]?.id, "organisations/malmo");
  const programme = (await (await open("en")).ask("evenings")).results[0];
  assert.is(programme?.id, "programmes/evenings");
  assert.is(programme?.inText, false);
});

test("only the text of the entry itself is fetched for an excerpt, and by a name that changes with it", async () => {
  const loaded: string[] = [];
  const search = await open("nb", loaded);
  const { results, marks } = await search.ask("naboene spørsmål");
  const before = loaded.length;
  for (const result of results) if (result.id === "methods/gjestebud") await search.excerpt(result, marks);
  assert.is(loaded.length, before + 1);
  assert.match(loaded.at(-1) ?? "", /^methods-gjestebud-[0-9a-f]{6}\.json$/);
});

test.run();
