import { relation } from "../../site/model/fields/index.ts";
import type { Language } from "../../site/model/language.ts";
import { rememberedTitle } from "../mends/titles.ts";
import { phrase } from "../phrase.ts";
import type { EditorComponent } from "./component.ts";

interface Mention {
  readonly slug: string;
  readonly words: string;
}

/** A method as a card: `[Gæstebud](entry:methods/gjestebud)` alone in a paragraph. */
export const mentionComponent = (language: Language): EditorComponent<Mention> => {
  const label = phrase(language, "samskab.mention.label");
  return {
    id: "method",
    label,
    fields: [
      { name: "slug", label, ...METHOD.widget(language) },
      {
        name: "words",
        label: phrase(language, "samskab.mention.words"),
        hint: phrase(language, "samskab.mention.wordsHint"),
        widget: "string",
        required: false,
      },
    ],
    pattern: /^\[((?:\\.|[^\]\\\n])*)\]\(entry:methods\/([a-z0-9-]+)\)(?=[ \t]*(?:\n[ \t]*\n|\n?$))/,
    fromBlock: ([, words = "", slug = ""]) => ({ slug, words }),
    toBlock: ({ slug, words }) =>
      slug ? `[${words?.trim() || rememberedTitle("methods", slug)}](entry:methods/${slug})` : "",
  };
};

const METHOD = relation("methods", { label: { da: "", nb: "", sv: "", en: "" } });
