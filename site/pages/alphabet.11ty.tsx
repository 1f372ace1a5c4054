import type { VNode } from "preact";
import { AlphabetList, AlphabetNav } from "../components/alphabet-list.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import type { Context } from "../context.ts";
import { isPaged, type Pages } from "../eleventy/pages.ts";
import { alphabetAddress, searchAddress } from "../entries/address.ts";
import { alphabetOf } from "../entries/alphabet.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["alphabet"][number];
}

export const data = {
  pagination: { data: "pages.alphabet", size: 1, alias: "item" },
  permalink: ({ item: { language, letter } }: Data) => `${alphabetAddress(language, letter?.id)}index.html`,
};

/** Every entry by its title; where they are many, each letter has a page. */
export default function AlphabetPage({ context, item: { language, letter } }: Data): VNode {
  const { entries } = context.store;
  const letters = alphabetOf(entries, language);
  const paged = isPaged(entries);
  const name = say(language, "alphabet.title");
  const title = letter ? `${name}: ${letter.letter}` : name;
  const shown = letter ? [letter] : paged ? [] : letters;
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "alphabet.intro")}
      addresses={eachLanguage((each) => alphabetAddress(each, each === language ? letter?.id : undefined))}
    >
      <Breadcrumb
        language={language}
        trail={[
          [searchAddress(language), say(language, "nav.search")],
          ...(letter ? [[alphabetAddress(language), name] as const] : []),
        ]}
      />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="lead">{say(language, "alphabet.intro")}</p>
        <p class="meta">{sayCount(language, "list.count", letter?.entries.length ?? entries.length)}</p>
      </header>
      <AlphabetNav letters={letters} language={language} paged={paged} />
      <AlphabetList letters={shown} language={language} />
    </Page>
  );
}
