/** A stretch of a page that one voice reads in one breath. */
export interface Sentence {
  readonly text: string;
  /** The language of its words (BCP 47), which need not be the page's. */
  readonly language: string;
  readonly range: Range;
}

const BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, th, td, figcaption, summary, blockquote, div";
/** What is seen and not said: numbers of notes, buttons, what is meant for other readers. */
const SILENT = ".footnote-ref, .footnote-backref, button, .hidden, [hidden], [aria-hidden='true']";

/** The sentences of parts of a page, in reading order; a passage in another language is a sentence of its own. */
export const sentencesOf = (parts: Iterable<Element>): readonly Sentence[] =>
  [...parts].flatMap((part) => runsOf(part).flatMap(cut));

/** Neighbouring texts of one block and one language. */
interface Run {
  readonly block: Element | null;
  readonly language: string;
  readonly nodes: Text[];
}

function runsOf(part: Element): readonly Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCKS);
    const language = parent.closest<HTMLElement>("[lang]")?.lang ?? "";
    const last = runs.at(-1);
    if (last && last.block === block && last.language === language) last.nodes.push(node);
    else runs.push({ block, language, nodes: [node] });
  }
  return runs;
}

function cut({ nodes, language }: Run): readonly Sentence[] {
  const whole = nodes.map((node) => node.data).join("");
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(whole)].flatMap(
    ({ segment, index }) => {
      const text = segment.replace(/\s+/g, " ").trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const range = document.createRange();
      range.setStart(...place(nodes, index + segment.length - segment.trimStart().length));
      range.setEnd(...place(nodes, index + segment.trimEnd().length));
      return [{ text, language, range }];
    },
  );
}

/** Where a position in the joined texts lies in the page. */
function place(nodes: readonly Text[], position: number): [Text, number] {
  let rest = position;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  const last = nodes[nodes.length - 1] as Text;
  return [last, last.length];
}
