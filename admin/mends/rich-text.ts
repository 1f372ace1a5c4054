import {
  type Between,
  BLANK,
  isUntouched,
  type Opened,
  type Passage,
  passagesOf,
  type Way,
  waysOf,
} from "./passages.ts";

export type { Block, Opened } from "./passages.ts";

/** How rich text would write each block of a text. */
export type Reading = (text: string) => readonly string[];

/** A parsed text, as far as it matters here. */
interface Parsed {
  readonly children: readonly { readonly position: { readonly start: Offset; readonly end: Offset } }[];
}
interface Offset {
  readonly offset: number;
}

/** Takes a text apart; where its parts cannot be told from one another, the whole is one. */
export function blocksOf(text: string, { children }: Parsed, written: readonly string[]): Opened {
  if (children.length === 0 || children.length !== written.length)
    return { lead: "", blocks: text ? [{ source: text, written: written.join(BLANK), gap: "" }] : [] };
  const blocks = children.map(({ position }, index) => ({
    source: text.slice(position.start.offset, position.end.offset),
    written: written[index] ?? "",
    gap: text.slice(position.end.offset, children[index + 1]?.position.start.offset ?? text.length),
  }));
  return { lead: text.slice(0, children[0]?.position.start.offset), blocks };
}

/**
 * The edited text: every block that the editor did not touch stands as it was, with what stands between the blocks;
 * one that was touched keeps its own signs wherever rich text reads the result as what the editor wrote. Rich text
 * would write tables, escapes and lists in its own way, or lose them.
 */
export function keepUntouched(opened: Opened, edited: readonly string[], read: Reading): string {
  const { passages, end } = passagesOf(
    opened,
    edited.filter((text) => text.trim() !== ""),
  );
  const unseen = [opened.lead, ...opened.blocks.map(({ gap }) => gap)]
    .map((gap) => gap.trim())
    .filter(Boolean);
  const possibleAt = (index: number): readonly Way[] =>
    waysOf(passages[index] as Passage, passages[index + 1]?.before ?? end);
  const ways = passages.map((_, index) => possibleAt(index)[0] as Way);
  passages.forEach((passage, index) => {
    const first = Math.max(0, index - 1);
    const near = passages.slice(first, index + 2);
    // A block that nobody touched can only be read otherwise than before beside one that was, or has gone.
    const asBefore = near.every((each, place) => isUntouched(each) && (place === 0 || each.before.own));
    const possible = asBefore ? [] : possibleAt(index);
    if (possible.length < 2) return;
    const seen = (way: Way): readonly string[] =>
      read([joined(near, ways.with(index, way).slice(first, index + 2)), ...unseen].join(BLANK));
    // What rich text itself would not read back as it stands has no better way than its own.
    const wanted = [
      near.flatMap(({ texts }) => texts),
      ...(isUntouched(passage) ? [] : [seen(possible.at(-1) as Way)]),
    ];
    const fits = (way: Way): boolean => {
      const result = seen(way);
      return wanted.some((texts) => texts.every((text, place) => text === result[place]));
    };
    ways[index] = possible.find(fits) ?? (possible[0] as Way);
  });
  return joined(passages, ways, end);
}

/** Passages written in these ways, with what stands between them. */
const joined = (passages: readonly Passage[], ways: readonly Way[], end?: Between): string =>
  [...passages.map(({ before }) => before), ...(end ? [end] : [])]
    .map(({ text, own }, index) => {
      const [above, below] = [ways[index - 1], ways[index]];
      const between = own && !above?.spaced && !below?.spaced ? text : spaced(text, above, below);
      return between + (below?.text ?? "");
    })
    .join("");

/** What stands between two passages, with blank lines where there is something to keep apart. */
const spaced = (text: string, above: Way | undefined, below: Way | undefined): string =>
  [above && "", text.trim() || undefined, below && ""].filter((each) => each !== undefined).join(BLANK);
