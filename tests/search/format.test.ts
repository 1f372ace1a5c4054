import { test } from "uvu";
import * as assert from "uvu/assert";
import { PieceTable } from "../../site/search/build/piece-table.ts";
import { cutShards } from "../../site/search/build/shards.ts";
import { type EntryText, packTexts } from "../../site/search/build/texts.ts";
import { volumesOf } from "../../site/search/build/volumes.ts";
import { BitReader, BitWriter } from "../../site/search/format/bits.ts";
import { frontCode, frontDecode } from "../../site/search/format/front-coding.ts";
import { Occurrences, type PostingList } from "../../site/search/format/posting-list.ts";
import { packPostings, unpackPostings } from "../../site/search/format/postings-format.ts";
import { rowKey, type UnpackedRow } from "../../site/search/format/row.ts";
import { unpackShard } from "../../site/search/format/shard-format.ts";
import { packText, unpackText } from "../../site/search/format/text-file.ts";

/** A list of documents, each as often as it is named. */
function listOf(documents: readonly number[]): PostingList {
  const occurrences = new Occurrences();
  for (const document of documents) occurrences.add(document, 0);
  const [list] = occurrences.lists(1);
  if (!list) throw new Error("Name a document");
  return list;
}

const row = (term: string, lists: UnpackedRow["lists"] = [listOf([0])]): UnpackedRow => ({
  term,
  key: rowKey(term),
  lists,
  cut: 0,
  labels: [],
  names: [],
  called: [],
  theme: undefined,
});

test("a list holds each document once, and how often the term occurs in it", () => {
  const list = listOf([0, 3, 3, 3, 4, 9, 9]);
  assert.equal([...list.documents], [0, 3, 4, 9]);
  assert.equal([...list.counts], [1, 3, 1, 2]);
});

test("terms that are noted in any order come back each with its own documents; lengths leave out what does not count", () => {
  const occurrences = new Occurrences();
  for (let document = 0; document < 1000; document++)
    for (const term of [2, 0, 2]) if (term === 2 || document % 500 === 7) occurrences.add(document, term);
  const [rare, none, common] = occurrences.lists(3);
  assert.equal([...(rare?.documents ?? [])], [7, 507]);
  assert.is(none, undefined);
  assert.is(common?.documents.length, 1000);
  assert.ok(common?.counts.every((count) => count === 2));
  const lengths = occurrences.lengths(1001, (term) => term === 2);
  assert.equal([lengths[7], lengths[8], lengths[1000]], [2, 2, 0]);
});

test("a text's pieces are found again wherever they stand, however many there are", () => {
  const made: string[] = [];
  const table = new PieceTable((piece) => made.push(piece) && piece.toUpperCase());
  const words = Array.from({ length: 6000 }, (_, number) => `ord${number}`);
  assert.equal(
    table.read(` ${words.join("  ")} `),
    words.map((word) => word.toUpperCase()),
  );
  assert.equal(table.read("ord5999 ord ord1 åÅ–"), ["ORD5999", "ORD", "ORD1", "ÅÅ–"]);
  assert.equal(made, [...words, "ord", "åÅ–"], "each is made once");
  assert.equal(table.read(""), []);
});

test("bits come out as they went in, whatever their width", () => {
  const bits = new BitWriter();
  bits.write(5, 3);
  bits.writeRice(1000, 2);
  bits.writeRice(0, 0);
  for (const value of [1, 2, 6000]) bits.writeGamma(value);
  bits.write(1, 1);
  const reader = new BitReader(bits.text());
  assert.equal([reader.read(3), reader.readRice(2), reader.readRice(0)], [5, 1000, 0]);
  assert.equal([reader.readGamma(), reader.readGamma(), reader.readGamma(), reader.read(1)], [1, 2, 6000, 1]);
  assert.match(bits.text(), /^[\w-]+$/, "nothing that JSON would escape");
});

test("a term's documents come out as they went in: rare, in every document, far apart, many times", () => {
  const everywhere = Array.from({ length: 3000 }, (_, document) => document);
  const lists = [listOf([7]), undefined, listOf(everywhere), listOf([0, 99_999, ...Array(80).fill(100_000)])];
  const unpacked = unpackPostings(packPostings(lists));
  assert.equal([...unpacked.keys()], [0, 2, 3]);
  const pairs = (field: number) => {
    const { documents = [], counts = [] } = unpacked.get(field) ?? {};
    return [...documents].map((document, place) => [document, counts[place]]);
  };
  assert.equal(pairs(0), [[7, 1]]);
  assert.equal([...(unpacked.get(2)?.documents ?? [])], everywhere);
  assert.equal(pairs(3), [
    [0, 1],
    [99_999, 1],
    [100_000, 80],
  ]);
  assert.is(unpackPostings(packPostings([])).size, 0);
});

test("what is in every document costs a few bits for each", () => {
  const everywhere = listOf(Array.from({ length: 6000 }, (_, document) => document));
  assert.ok(packPostings([everywhere]).length < 2100);
});

test("words come out of front coding as they went in", () => {
  const long = "x".repeat(80);
  for (const words of [[], [""], ["", "a"], ["samskab", "samskaber", "same", "ø"], [long, `${long}y`]])
    assert.equal(frontDecode(frontCode(words)), words);
});

test("rows come out of their shards as they went in, neighbours' words and names of concepts too", () => {
  const here = rowKey("bibliotek");
  const rows: UnpackedRow[] = [
    {
      ...row("#7", [undefined, listOf([2, 2])]),
      key: here,
      names: ["bibliotek", "bibliotek", "bibliotek", "library"],
      called: ["bibliotak", "lipraria"],
    },
    {
      ...row("bibliotek"),
      labels: [
        { concept: 7, at: here, rest: [] },
        { concept: 8, at: "#", rest: [], frame: "uden _ her" },
      ],
    },
    { ...row("#8"), key: "#" },
    { ...row("klub", []), theme: ["Biblioteksudvikling", "/da/temaer/biblioteksudvikling/"] as const },
    row("~bibliotak", []),
    { ...row("biblioteksstrategi"), cut: 10, labels: [{ concept: 7, at: "samling", rest: ["plan", "b"] }] },
  ];
  const [shard] = cutShards(rows);
  const read = unpackShard(shard?.text ?? "");
  assert.equal(
    read.map(({ term, key, cut, labels, names, called, theme, indexed }) => ({
      term,
      key,
      cut,
      labels,
      names,
      called,
      theme,
      indexed,
    })),
    rows.map(({ lists, ...rest }) => ({ ...rest, indexed: lists.length > 0 })),
  );
  const list = read[0]?.postings.get(1);
  assert.equal([[...(list?.documents ?? [])], [...(list?.counts ?? [])]], [[2], [2]]);
});

test("a word that much is said of brings no neighbours along, and each shard begins after the one before", () => {
  const everywhere = Array.from({ length: 20_000 }, (_, document) => document);
  const rows = ["ba", "bibliotek", "bibliotekar", "bog"].map((term) =>
    row(term, [term === "bibliotek" ? listOf(everywhere) : listOf([1])]),
  );
  const shards = cutShards(rows);
  assert.equal(
    shards.map(({ text }) => unpackShard(text).map(({ term }) => term)),
    [["ba"], ["bibliotek"], ["bibliotekar", "bog"]],
  );
  assert.equal(
    shards.map(({ from }) => from),
    ["b", "bi", "bipliotaka"],
  );
});

test("the names of files change with the content of their volume, and only of theirs", () => {
  const texts = Array.from({ length: 40 }, (_, number) => `text ${number}`);
  const [before, after] = [volumesOf("da", texts), volumesOf("da", texts.with(39, "other"))];
  assert.is(before.hashes.length, 3);
  assert.equal(before.hashes.slice(0, 2), after.hashes.slice(0, 2));
  assert.is.not(before.hashes[2], after.hashes[2]);
  assert.is(before.files.get(`da-${before.hashes[1]}-1.json`), "text 17");
});

/** A site's texts: as many as are told, all of them with the same words and a number. */
const texts = (count: number, words: string): EntryText[] =>
  Array.from({ length: count }, (_, number) => ({
    language: "da",
    sections: [
      { text: `Nr. ${number}: ${words}`, id: "", heading: "", own: false },
      { text: words, id: "mere", heading: "Om møder", own: true },
    ],
  }));

test("the texts of a large site come back whole from files in which signs stand for common words", () => {
  const words = 'biblioteket og biblioteket “samskaber” \\ med "borgerne", og alle børn';
  const all = texts(200, words);
  const { pack, words: names, wordFiles } = packTexts(all);
  const list = wordFiles.get(names.da ?? "")?.split(" ") ?? [];
  assert.equal(
    list.slice(0, 3),
    ["og", "biblioteket", "alle"],
    "by how often they occur, then by the alphabet",
  );
  for (const text of all.slice(0, 3)) {
    const { file } = pack(text);
    assert.equal(unpackText(file, list), text.sections);
    assert.ok(file.length < packText(text.sections).length * 0.8, "signs are shorter than words");
  }
  const greek = texts(1, `${words} μαζί`)[0];
  if (greek) assert.equal(unpackText(pack(greek).file, list), greek.sections, "its letters are no signs");
});

test("the texts of a small site need no list of words", () => {
  const all = texts(199, "biblioteket og biblioteket");
  const { pack, words, wordFiles } = packTexts(all);
  assert.equal([words, wordFiles.size], [{}, 0]);
  for (const text of all.slice(0, 2)) assert.equal(unpackText(pack(text).file, []), text.sections);
});

test.run();
