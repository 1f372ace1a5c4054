import { CALLOUT_KINDS, type CalloutKind } from "../../site/markdown/callouts.ts";
import { calloutTitle } from "../../site/markdown/captions.ts";
import type { Language } from "../../site/model/language.ts";
import { phrase } from "../phrase.ts";
import { type EditorComponent, quoted, unquoted } from "./component.ts";

interface Callout {
  readonly kind: CalloutKind;
  readonly text: string;
}

/** A call-out: `> [!TIP]` above the lines of its text. */
export const calloutComponent = (language: Language): EditorComponent<Callout> => ({
  id: "callout",
  label: phrase(language, "samskab.callout.label"),
  fields: [
    {
      name: "kind",
      label: phrase(language, "samskab.callout.kind"),
      widget: "select",
      options: CALLOUT_KINDS.map((kind) => ({ value: kind, label: calloutTitle(kind, language) })),
      default: "tip",
    },
    {
      name: "text",
      label: phrase(language, "samskab.block.text"),
      hint: phrase(language, "samskab.block.paragraphs"),
      widget: "text",
    },
  ],
  pattern: new RegExp(
    `^> ?\\[!(${CALLOUT_KINDS.join("|").toUpperCase()})\\][ \\t]*((?:\\n>[^\\n]*)*)(?=\\n|$)`,
  ),
  fromBlock: ([, kind = "", lines = ""]) => ({
    kind: kind.toLowerCase() as CalloutKind,
    text: unquoted(lines.slice(1)),
  }),
  toBlock: ({ kind, text }) => `> [!${(kind || "note").toUpperCase()}]\n${quoted(text ?? "")}`,
});
