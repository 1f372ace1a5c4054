import type { Language } from "../../model/language.ts";

/** Endings of which one is taken off, the longest that leaves a word. */
export interface Suffixes {
  readonly endings: ReadonlySet<string>;
  /** Letters of the longest one. */
  readonly longest: number;
}

const list = (text: string): Suffixes => {
  const endings = text.split(" ");
  return { endings: new Set(endings), longest: Math.max(...endings.map(({ length }) => length)) };
};

interface Endings {
  /** Of number, definiteness, tense and degree. */
  readonly inflection: Suffixes;
  /** Of words made of others, in the order in which they are taken off. */
  readonly derivation: readonly Suffixes[];
}

/** The endings that a Nordic language adds to a word. */
export const SUFFIXES: Readonly<Record<Exclude<Language, "en">, Endings>> = {
  da: {
    inflection: list(
      "e en ens ene enes er ers ere eres eren erens erne ernes et ets ede edes ende endes est este es te tes hed heds heden heder hederne hedens",
    ),
    derivation: [list("else elses els ning nings ing ings"), list("ig lig elig")],
  },
  nb: {
    inflection: list(
      "a as ar ars arar arane aren e en ens ene enes ane anes er ers ere eres eren erens erne ernes et ets ede ende endes ande est este es te het hets heten heter hetene hetens heit heita heiter heitene",
    ),
    derivation: [list("else elses els ning nings ing ings"), list("ig lig elig leg eleg")],
  },
  sv: {
    inflection: list(
      "a as ar ars arna arnas or ors orna ornas er ers erna ernas en ens ena enas et ets na nas n ns e es ade ades ande andes anden andet are ares aren arens arne ast aste an ans at ats het hets heten heter heterna hetens",
    ),
    derivation: [list("else elses els ning nings ing ings ande"), list("ig lig elig")],
  },
};
