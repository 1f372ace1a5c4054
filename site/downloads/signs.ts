import { codePointsOf } from "./coverage.ts";
import { quoted } from "./typst/escape.ts";

/** What stands for a sign that no font has; the usual U+FFFD is in none of them either. */
const SUBSTITUTE = "□";

/** A text without other signs than these needs no closer look: the fonts have them all. */
const UNCOMMON = "[^\\n -~\\u00a0-\\u0148\\u014a-\\u017e\\u2013-\\u201e\\u2022\\u2026\\u20ac]";

/** Stretches of uncommon signs, each with the letter before it, on which it may stand. */
const STRETCHES = new RegExp(`[^]?${UNCOMMON}+`, "gu");

/** Signs that say how their neighbours are shown, and are nothing to be seen themselves. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Signs that the source has for itself, in and beside code. */
const LAYOUT = /^[\t\n]$/;

/** Signs of nobody's, which PDF/UA does not allow. */
const PRIVATE = /\p{Co}/u;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

const graphemesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** Which signs the fonts can show. */
export class Signs {
  readonly #fonts: readonly (readonly Buffer[])[];
  #covered: readonly ReadonlySet<number>[] | undefined;

  constructor(fonts: readonly (readonly Buffer[])[]) {
    this.#fonts = fonts;
  }

  /** The signs of a text that no font has, each once, letters together with their marks. */
  missingIn(text: string): readonly string[] {
    // Stretch by stretch, because each segment of Intl's would hold a copy of the whole text.
    const stretches = new Set(text.match(STRETCHES));
    const found = new Set([...stretches].flatMap((stretch) => graphemesOf(stretch)));
    return [...found].filter((sign) => !LAYOUT.test(sign) && !this.#has(sign));
  }

  /** A source that shows a substitute for each sign that no font has; what is not printed keeps them, as titles do. */
  substitute(typst: string, missing: readonly string[]): string {
    if (missing.length === 0) return typst;
    // Longer ones first, so that no mark is left behind; Typst sees some signs without their neighbours.
    const alone = missing.flatMap((sign) => [...sign]).filter((point) => !this.#has(point));
    const pattern = [...new Set([...missing, ...alone])]
      .sort((a, b) => b.length - a.length)
      .map((sign) => [...sign].map((point) => `\\x{${point.codePointAt(0)?.toString(16)}}`).join(""))
      .join("|");
    return `#show regex(${quoted(pattern)}): ${quoted(SUBSTITUTE)};\n${typst}`;
  }

  /** One font must have the letter and its marks, put together or apart. */
  #has(sign: string): boolean {
    this.#covered ??= this.#fonts.map(common);
    const forms = ["NFC", "NFD"].map((form) =>
      [...sign.normalize(form)].filter((point) => !INVISIBLE.test(point)),
    );
    return (
      !PRIVATE.test(sign) &&
      forms.some((points) =>
        this.#covered?.some((family) => points.every((point) => family.has(point.codePointAt(0) ?? 0))),
      )
    );
  }
}

/** The code points that every style of a family has. */
function common(styles: readonly Buffer[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = styles.map(codePointsOf);
  return new Set([...first].filter((point) => others.every((each) => each.has(point))));
}
