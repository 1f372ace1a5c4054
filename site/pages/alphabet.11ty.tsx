import type { VNode } from "preact";
import { AlphabetList, AlphabetNav } from "../components/alphabet-list.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { isPaged } from "../eleventy/pages.ts";
import { alphabetAddress, searchAddress } from "../entries/address.ts";
import { alphabetOf } from "../entries/alphabet.ts";
import { Overview } from "../layouts/overview.tsx";
import { eachLanguage } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";

export const data = onePageEach("alphabet", ({ language, letter }) => alphabetAddress(language, letter?.id));

/** Every entry by its title; where they are many, each letter has a page. */
export default function AlphabetPage({ context, item: { language, letter } }: PageOf<"alphabet">): VNode {
  const { entries } = context.store;
  const letters = alphabetOf(entries, language);
  const paged = isPaged(entries);
  const name = say(language, "alphabet.title");
  const title = letter ? `${name}: ${letter.letter}` : name;
  const shown = letter ? [letter] : paged ? [] : letters;
  return (
    <Overview
      context={context}
      language={language}
      title={title}
      description={say(language, "alphabet.intro")}
      addresses={eachLanguage((each) => alphabetAddress(each, each === language ? letter?.id : undefined))}
      trail={[
        [searchAddress(language), say(language, "nav.search")],
        ...(letter ? [[alphabetAddress(language), name] as const] : []),
      ]}
      offers={
        <p class="meta">{sayCount(language, "list.count", letter?.entries.length ?? entries.length)}</p>
      }
    >
      <AlphabetNav letters={letters} language={language} paged={paged} />
      <AlphabetList letters={shown} language={language} />
    </Overview>
  );
}
