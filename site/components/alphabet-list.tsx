import type { VNode } from "preact";
import { alphabetAddress, entryAddress } from "../entries/address.ts";
import type { Letter } from "../entries/alphabet.ts";
import { titleOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { Words } from "./words.tsx";

interface AlphabetProps {
  readonly letters: readonly Letter[];
  readonly language: Language;
}

/** A way to each letter that entries begin with: a place on the page, or where `paged`, a page of its own. */
export function AlphabetNav({
  letters,
  language,
  paged,
}: AlphabetProps & { readonly paged: boolean }): VNode {
  return (
    <nav aria-label={say(language, "alphabet.letters")}>
      <ul class="alphabet__letters">
        {letters.map(({ letter, id }) => (
          <li key={id}>
            <a href={paged ? alphabetAddress(language, id) : `#${id}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Titles below their letters, each with the kind of entry it is. */
export function AlphabetList({ letters, language }: AlphabetProps): VNode {
  return (
    <>
      {letters.map(({ letter, id, entries }) => (
        <section class="alphabet" key={id} aria-labelledby={id}>
          <h2 id={id}>{letter}</h2>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <a href={entryAddress(entry, language)}>
                  <Words passage={titleOf(entry, language)} language={language} />
                </a>{" "}
                <span class="meta">{collections[entry.collection].one[language]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
