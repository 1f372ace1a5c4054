import { letterOf, letterValue } from "./bits.ts";
import { type FrontCoded, frontCode, frontDecode } from "./front-coding.ts";
import { packPostings, unpackPostings } from "./postings-format.ts";
import { type Lead, type Postings, type Row, rowKey, type ThemeLink, type UnpackedRow } from "./row.ts";
import { isConcept } from "./term-signs.ts";

/** Columns as JSON: the terms, their documents, where compounds are cut, and by number what few rows have. */
type PackedShard = readonly [FrontCoded, postings: string, cuts: string, Readonly<Record<string, Extras>>];

/** Compounds that are cut farther in are not cut by parts when searched. */
const MOST_CUT = 63;

/** A concept's number, after a `#` the key where it stands if not here, and the words that must follow, or the frame. */
type PackedLabel = readonly [number, ...string[]];

interface Extras {
  readonly labels?: readonly PackedLabel[];
  readonly names?: readonly string[];
  readonly called?: readonly string[];
  readonly theme?: ThemeLink;
}

/** A row on its way into a shard. */
export interface PackedRow {
  readonly row: UnpackedRow;
  readonly postings: string;
  readonly extras?: Extras;
  /** About how much it adds to a shard: its postings' letters, and half of the others, which repeat. */
  readonly size: number;
}

export function packRow(row: UnpackedRow): PackedRow {
  const { term, key, labels, names, called, theme } = row;
  const postings = packPostings(row.lists);
  const size = postings.length + term.length / 2 + 4;
  if (!labels.length && !names.length && !theme) return { row, postings, size };
  const extras = {
    ...(labels.length && { labels: labels.map((lead) => packLead(lead, key)) }),
    ...(names.length && { names, called }),
    ...(theme && { theme }),
  };
  return { row, postings, extras, size: size + JSON.stringify(extras).length / 2 };
}

/** Writes a shard. */
export function packShard(rows: readonly PackedRow[]): string {
  const extras = rows.flatMap(({ extras }, index) => (extras ? [[index, extras] as const] : []));
  const packed: PackedShard = [
    frontCode(rows.map(({ row }) => signLast(row))),
    rows.map(({ postings }) => postings).join(" "),
    rows
      .map(({ row }) => letterOf(row.cut <= MOST_CUT ? row.cut : 0))
      .join("")
      .replace(/A+$/, ""),
    Object.fromEntries(extras),
  ];
  return JSON.stringify(packed);
}

/** Reads the rows of a shard, and of each row only what is asked for: most are only passed by. */
export function unpackShard(text: string): Row[] {
  const [terms, postings, cuts, extras] = JSON.parse(text) as PackedShard;
  const lists = postings.split(" ");
  return frontDecode(terms).map(
    (written, index) => new ShardRow(written, lists[index] ?? "", letterValue(cuts, index), extras[index]),
  );
}

class ShardRow implements Row {
  readonly term: string;
  #key: string | undefined;
  #postings: Postings | undefined;

  constructor(
    written: string,
    readonly packed: string,
    readonly cut: number,
    readonly extras: Extras | undefined,
  ) {
    [this.term, this.#key] = signFirst(written);
  }

  get key(): string {
    this.#key ??= rowKey(this.term);
    return this.#key;
  }

  get indexed(): boolean {
    return this.packed !== "";
  }

  get postings(): Postings {
    this.#postings ??= unpackPostings(this.packed);
    return this.#postings;
  }

  get labels(): Row["labels"] {
    return (this.extras?.labels ?? []).map((packed) => unpackLead(packed, this.key));
  }

  get names(): readonly string[] {
    return this.extras?.names ?? [];
  }

  get called(): readonly string[] {
    return this.extras?.called ?? [];
  }

  get theme(): ThemeLink | undefined {
    return this.extras?.theme;
  }
}

const packLead = ({ concept, at, rest, frame }: Lead, key: string): PackedLabel => [
  concept,
  ...(at === key ? [] : [`#${at}`]),
  ...(frame ? [frame] : rest),
];

function unpackLead([concept, ...words]: PackedLabel, key: string): Lead {
  const at = words[0]?.startsWith("#") ? words.shift()?.slice(1) : key;
  const frame = words[0]?.includes("_") ? words.shift() : undefined;
  return { concept, at: at ?? key, rest: words, ...(frame && { frame }) };
}

/** A neighbour's word and a concept stand beside words that begin alike, so what tells them apart comes last. */
const signLast = ({ term, key }: UnpackedRow): string =>
  isConcept(term) ? key + term : term.startsWith("~") ? `${term.slice(1)}~` : term;

/** The term and, where it is not made of that, its key. */
function signFirst(written: string): [term: string, key?: string] {
  const sign = written.lastIndexOf("#");
  if (sign >= 0) return [written.slice(sign), written.slice(0, sign)];
  return [written.endsWith("~") ? `~${written.slice(0, -1)}` : written];
}
