import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Covered, coverAddress, coverSvg } from "../../site/covers/index.ts";
import { motifs } from "../../site/covers/motifs/index.ts";
import { COLLECTION_NAMES } from "../../site/model/collections/index.ts";
import { THEMES } from "../../site/model/vocabulary.ts";
import { parseXml } from "./xml.ts";

/** Every collection with every theme, several entries of each. */
const entries: readonly Covered[] = COLLECTION_NAMES.flatMap((collection) =>
  THEMES.flatMap(({ id }) =>
    ["gjestebud", "aarhus", "kanini-2", "ø"].map(
      (slug): Covered => ({ id: `${collection}/${id}-${slug}`, collection, themes: [id] }),
    ),
  ),
);

test("the same entry is given the same bytes, in any order", () => {
  const first = entries.map(coverSvg);
  assert.equal([...entries].reverse().map(coverSvg).reverse(), first);
});

test("no two entries have the same cover", () => {
  assert.is(new Set(entries.map(coverSvg)).size, entries.length);
});

test("every theme of the thesaurus has a motif, and no motif is left over", () => {
  assert.equal([...motifs.keys()].sort(), THEMES.map(({ id }) => id).sort());
});

test("each theme has a motif of its own", () => {
  assert.is(new Set(motifs.values()).size, THEMES.length);
});

test("a theme that is too new for a motif is drawn all the same", () => {
  parseXml(coverSvg({ id: "news/a", collection: "news", themes: ["not-drawn-yet"] }));
});

test("the motif is one of the two foremost themes, now this, now that", () => {
  const firsts = entries.slice(0, 40).map(({ id, collection }) => {
    const of = (...themes: readonly string[]) => coverSvg({ id, collection, themes });
    const drawn = of("places", "youth", "reading");
    assert.ok([of("places", "places"), of("youth", "youth")].includes(drawn), id);
    return drawn === of("places", "places");
  });
  assert.ok(firsts.includes(true) && firsts.includes(false));
});

test("a cover is at most 4 KB", () => {
  for (const entry of entries) assert.ok(Buffer.byteLength(coverSvg(entry)) <= 4096, entry.id);
});

test("a cover is well-formed, of the right size, and holds shapes only", () => {
  const allowed = {
    svg: ["xmlns", "viewBox"],
    g: ["transform"],
    circle: ["cx", "cy", "r", "fill"],
    path: ["fill", "stroke", "stroke-width", "stroke-linecap", "d"],
  };
  for (const entry of entries) {
    const elements = parseXml(coverSvg(entry));
    assert.equal(elements[0], {
      name: "svg",
      attributes: { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 600 400" },
    });
    for (const { name, attributes } of elements) {
      assert.ok(Object.hasOwn(allowed, name), `${entry.id}: <${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(allowed[name as keyof typeof allowed].includes(key), `${entry.id}: ${key}`);
        assert.not.match(value, /NaN|undefined|Infinity/, entry.id);
        if (key === "fill" || key === "stroke") assert.match(value, /^(none|#[0-9a-f]{6})$/, entry.id);
        if (key !== "xmlns") assert.not.match(value, /:|url\(/, entry.id);
      }
    }
  }
});

test("the address is the entry's own", () => {
  assert.is(coverAddress({ id: "methods/gjestebud" }), "/assets/covers/methods/gjestebud.svg");
});

test.run();
