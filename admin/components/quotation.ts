import type { Language } from "../../site/model/language.ts";
import { phrase } from "../phrase.ts";
import { type EditorComponent, quoted, unquoted } from "./component.ts";

interface Quotation {
  readonly text: string;
  readonly who: string;
  readonly source: string;
  readonly address: string;
}

/** Who said it, then the source: as a link, or in italics where it has no address. */
const ATTRIBUTION = /^(.*?)(?:, )?(?:\[([^\]]*)\]\((\S+)\)|\*([^*]+)\*)?$/;

/** A quotation: a block quotation whose last paragraph begins with a dash: `> — Kari Holm, [Årsmelding](https://…)`. */
export const quotationComponent = (language: Language): EditorComponent<Quotation> => ({
  id: "quotation",
  label: phrase(language, "samskab.quotation.label"),
  fields: [
    {
      name: "text",
      label: phrase(language, "samskab.quotation.text"),
      hint: phrase(language, "samskab.quotation.exact"),
      widget: "text",
    },
    { name: "who", label: phrase(language, "samskab.quotation.who"), widget: "string", required: false },
    {
      name: "source",
      label: phrase(language, "samskab.quotation.source"),
      widget: "string",
      required: false,
    },
    {
      name: "address",
      label: phrase(language, "samskab.quotation.address"),
      widget: "string",
      required: false,
    },
  ],
  pattern: /^((?:>(?! ?\[!)[^\n]*\n)+>[ \t]*\n)> ?[—–] ?([^\n]*)(?=\n(?!>)|$)/,
  fromBlock: ([, lines = "", attribution = ""]) => {
    const [, who = "", linked = "", address = "", italic = ""] = ATTRIBUTION.exec(attribution.trim()) ?? [];
    return { text: unquoted(lines), who, source: linked || italic, address };
  },
  toBlock: ({ text = "", who = "", source = "", address = "" }) => {
    const named = source.trim() || address.trim();
    const place = address.trim() ? `[${named}](${address.trim()})` : named && `*${named}*`;
    const attribution = [who.trim(), place].filter(Boolean).join(", ");
    return quoted(text) + (attribution && `\n>\n> — ${attribution}`);
  },
});
