import { packCards } from "../format/card-format.ts";
import { FIELDS } from "../format/fields.ts";
import { rootName } from "../format/file-name.ts";
import { frontCode } from "../format/front-coding.ts";
import { lengthLetter } from "../format/length.ts";
import type { Root } from "../format/root.ts";
import { invert } from "./inverted-index.ts";
import type { Material } from "./material.ts";
import { makeReader, type Reader } from "./reader.ts";
import { rowsOf } from "./rows.ts";
import { cutShards } from "./shards.ts";
import { volumesOf } from "./volumes.ts";

/** The files of an index, name → text. */
export type Files = ReadonlyMap<string, string>;

/** Cards to a file: ten results seldom stand together, so a file holds few. */
const PAGE_SIZE = 2;

/** Builds indexes one after the other. What several of them hold is read once. */
export function buildIndexes(materials: readonly Material[]): Files[] {
  const read = makeReader();
  return materials.map((material) => buildIndex(material, read));
}

/** Builds one language's index: shards and cards under names made of their content, and the root. */
export function buildIndex(material: Material, read: Reader): Files {
  const { language, passages, cards, themes, minor, facets, words: lists, texts } = material;
  const index = invert(passages, language, read);
  const shards = cutShards(rowsOf(index, language, new Map(themes)));
  const words = volumesOf(
    language,
    shards.map(({ text }) => text),
  );
  const pages = volumesOf(
    language,
    Array.from({ length: Math.ceil(cards.length / PAGE_SIZE) }, (_, page) =>
      packCards(cards.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), language),
    ),
  );
  const filters = volumesOf(language, facets ? [JSON.stringify(facets)] : []);
  const root: Root = {
    language,
    documents: cards.length,
    averages: index.lengths.map(mean),
    lengths: FIELDS.map(({ measured }, field) =>
      measured ? (index.lengths[field] ?? []).map(lengthLetter).join("") : "",
    ),
    keys: frontCode(shards.map(({ from }) => from)),
    shards: words.hashes,
    pageSize: PAGE_SIZE,
    pages: pages.hashes,
    facets: filters.hashes,
    words: lists,
    minor,
  };
  return new Map([
    ...words.files,
    ...pages.files,
    ...filters.files,
    [rootName(language), JSON.stringify(root)],
    ...texts,
  ]);
}

const mean = (lengths: readonly number[]): number =>
  lengths.length ? lengths.reduce((sum, each) => sum + each, 0) / lengths.length : 0;
