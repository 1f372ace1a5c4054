import { BRACES, pictureFacts } from "../../site/markdown/figures.ts";
import type { Language } from "../../site/model/language.ts";
import { facetTerms } from "../../site/model/vocabulary.ts";
import { phrase } from "../phrase.ts";
import type { EditorComponent } from "./component.ts";

interface Picture {
  readonly image: string;
  readonly alt: string;
  readonly decorative: boolean;
  readonly title: string;
  readonly credit: string;
  readonly licence: string;
}

const escaped = (text: string, signs: RegExp): string => text.replace(/\n/g, " ").replace(signs, "\\$&");
const unescaped = (text: string): string => text.replace(/\\([\\[\]"])/g, "$1");

/** In an address in Markdown, spaces and brackets are written as URLs write them. */
const toAddress = (path: string): string =>
  path.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const fromAddress = (address: string): string =>
  address.replace(/%(20|28|29)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A picture: `![words](/media/a.jpg "caption"){credit="Kari Holm" licence="CC-BY-4.0"}`. */
export const pictureComponent = (language: Language): EditorComponent<Picture> => ({
  id: "image",
  label: phrase(language, "samskab.picture.label"),
  summary: "{{fields.alt}}",
  fields: [
    { name: "image", label: phrase(language, "samskab.picture.label"), widget: "image", choose_url: false },
    {
      name: "alt",
      label: phrase(language, "samskab.picture.alt"),
      hint: phrase(language, "samskab.picture.altHint"),
      widget: "string",
      required: false,
    },
    {
      name: "decorative",
      label: phrase(language, "samskab.picture.decorative"),
      hint: phrase(language, "samskab.picture.decorativeHint"),
      widget: "boolean",
      required: false,
      default: false,
    },
    { name: "title", label: phrase(language, "samskab.picture.title"), widget: "string", required: false },
    {
      name: "credit",
      label: phrase(language, "samskab.picture.credit"),
      hint: phrase(language, "samskab.picture.creditHint"),
      widget: "string",
      required: false,
    },
    {
      name: "licence",
      label: phrase(language, "samskab.picture.licence"),
      widget: "select",
      required: false,
      options: facetTerms("licence").map((term) => ({ value: term.id, label: term[language] })),
    },
  ],
  pattern: new RegExp(
    `${/^!\[((?:\\.|[^\]\\\n])*)\]\(([^\s)]*)(?:[ \t]+"((?:\\.|[^"\\\n])*)")?\)/.source}(?:${BRACES.source})?${/(?=[ \t]*(?:\n|$))/.source}`,
  ),
  fromBlock: ([, alt = "", address = "", title = "", braces = ""]) => ({
    image: fromAddress(address),
    alt: unescaped(alt),
    title: unescaped(title),
    ...pictureFacts(braces),
  }),
  toBlock: ({ image = "", alt = "", decorative, title = "", credit = "", licence = "" }) => {
    const caption = title.trim() && ` "${escaped(title.trim(), /[\\"]/g)}"`;
    const facts = [
      decorative && ".decorative",
      credit.trim() && `credit="${credit.trim().replace(/"/g, "”").replace(/\s+/g, " ")}"`,
      licence && `licence="${licence}"`,
    ].filter(Boolean);
    const braces = facts.length ? `{${facts.join(" ")}}` : "";
    return `![${escaped(alt.trim(), /[\\[\]]/g)}](${toAddress(image)}${caption})${braces}`;
  },
});
