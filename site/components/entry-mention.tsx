import type { VNode } from "preact";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { summaryOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { Words } from "./words.tsx";

interface MentionProps {
  readonly entry: Entry;
  /** The words of the link, in the language of the text around it. */
  readonly words: string;
  readonly language: Language;
}

/** An entry inside a text, as a card: its kind, its name, its summary. */
export function EntryMention({ entry, words, language }: MentionProps): VNode {
  const summary = summaryOf(entry, language);
  return (
    <div class="mention">
      <p class="eyebrow" lang={language}>
        {collections[entry.collection].one[language]}
      </p>
      <p class="mention__title">
        <a href={entryAddress(entry, language)}>{words}</a>
      </p>
      {summary.text && (
        <p class="mention__summary" lang={language}>
          <Words passage={summary} language={language} />
        </p>
      )}
    </div>
  );
}
