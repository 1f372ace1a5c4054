import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentOf, settings } from "../../site/downloads/document.ts";
import { Store } from "../../site/entries/store.ts";
import { COLLECTION_NAMES, collectionOf } from "../../site/model/collections/index.ts";
import { siteAddress, upload } from "./fixtures.ts";
import { COMBINATIONS, PUNCTUATION } from "./pieces.ts";
import { differenceOf, read, shown } from "./reading.ts";
import { sampleOf } from "./samples.ts";

const test = suite("downloads fields");

const DOWNLOADED = COLLECTION_NAMES.filter((name) => collectionOf(name).download);
/** A portrait's quotation is translated in another language than its own. */
const EDITIONS = [
  ...DOWNLOADED.map((collection) => [collection, "da"] as const),
  ["portraits", "sv"] as const,
];

/** What each field is given in turn. */
const VALUES = [...PUNCTUATION, ...PUNCTUATION.map((sign) => sign + sign), ...COMBINATIONS];

/** Not printed: read aloud, or with the quotation in another language than its own. */
const UNSEEN = { da: ["coverAlt", "quotationTranslation"], sv: ["coverAlt"] };

/** A library of one entry in each collection. */
const libraryWith = (text: (path: string) => string) => {
  const samples = COLLECTION_NAMES.map((name) => sampleOf(name, (path) => text(`${name}.${path}`)));
  return new Store(samples.map(({ entry }) => entry));
};

/** A name that no other text contains, as letters that nothing can happen to. */
const nameOf = (path: string): string =>
  `Q${path.replace(/\W/g, "").replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}Q`;

const names = COLLECTION_NAMES.flatMap((name) =>
  sampleOf(name, nameOf).texts.map((path) => nameOf(`${name}.${path}`)),
);

/** Each turn gives each text another value. */
const valueIn = (turn: number, name: string): string =>
  VALUES[(turn + 7 * names.indexOf(name)) % VALUES.length] ?? "";

const stores = VALUES.map((_, turn) => libraryWith((path) => valueIn(turn, nameOf(path))));

for (const [collection, language] of EDITIONS)
  test(`punctuation alone in every field of ${collection} (${language}) is only that`, async () => {
    const editionIn = (store: Store) => {
      const entry = store.get(`${collection}/x`);
      return { entry, language, store, siteAddress, upload };
    };
    const printed = (stores: readonly Store[]) =>
      read({
        typst: [
          `#import "/template.typ": *`,
          `#show: publication.with(${settings(editionIn(stores[0] as Store), "T", "2026-11-22")});`,
          ...stores.flatMap((store) => {
            const { front, body } = contentOf(editionIn(store));
            return [front, body, "#pagebreak();"];
          }),
        ].join("\n\n"),
      });
    const named = (await printed([libraryWith(nameOf)])).text;
    const paths = sampleOf(collection, nameOf).texts;
    const unseen = paths.filter((path) => !named.includes(nameOf(`${collection}.${path}`)));
    assert.equal(
      unseen.sort(),
      UNSEEN[language].filter((path) => paths.includes(path)),
    );

    const { text } = await printed(stores);
    const expected = VALUES.map((_, turn) =>
      named.replace(/(Q[a-zA-PR-Z]+Q)(\.?)/g, (_all, name: string, stop: string) => {
        const value = shown(valueIn(turn, name));
        // A source's title that ends a sentence gets no full stop.
        return value + (/[.?!]$/.test(value) && /sources[a-j]title/.test(name) ? "" : stop);
      }),
    ).join("");
    assert.is(differenceOf(text, expected), undefined);
  });

test.run();
