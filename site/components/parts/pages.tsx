import type { VNode } from "preact";
import type { Language } from "../../model/language.ts";
import { type StringKey, say } from "../../model/strings.ts";
import { StatementFacts } from "../statement-facts.tsx";
import type { Parts, PartsOf } from "./parts.ts";

interface PagePart {
  readonly title: StringKey;
  readonly Content: (props: { readonly language: Language }) => VNode;
}

/** The pages about the site that show values besides what editors write, by their slug. */
const PARTS: Readonly<Record<string, PagePart>> = {
  accessibility: { title: "accessibility.facts", Content: StatementFacts },
};

/** A page about the site: its values follow the text. */
export function pageParts({ entry, language }: PartsOf<"pages">): Parts {
  const part = PARTS[entry.slug];
  if (!part) return { before: [], after: [] };
  const { title, Content } = part;
  return {
    before: [],
    after: [
      { id: `page-${entry.slug}`, title: say(language, title), content: <Content language={language} /> },
    ],
  };
}
