import type { VNode } from "preact";
import { MethodChoice } from "../components/method-card.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { cardsAddress, listAddress } from "../entries/address.ts";
import { isOf } from "../entries/entry.ts";
import { groupsOf } from "../entries/groups.ts";
import { methodsIn } from "../entries/method-card.ts";
import { Overview } from "../layouts/overview.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => cardsAddress(language));

/** Methods to choose among and to print as cards; the ticks alone do it, a script keeps them in the address. */
export default function MethodCardsPage({ context, item: { language } }: PageOf<"languages">): VNode {
  const title = say(language, "pdf.cards");
  const intro = say(language, "cards.intro");
  const groups = groupsOf("methods", methodsIn(context.store, language), language, context.today) ?? [];
  const count = (key: "chosen" | "sheets") => [
    say(language, `cards.${key}_one`),
    say(language, `cards.${key}_other`),
  ];
  return (
    <Overview
      context={context}
      language={language}
      title={title}
      description={intro}
      addresses={eachLanguage(cardsAddress)}
      styles={[context.assets.cardsStyle]}
      early={context.assets.cards}
      trail={[[listAddress("methods", language), collections.methods.label[language]]]}
      offers={<p>{say(language, "cards.howto")}</p>}
    >
      <div class="deck" data-counts={JSON.stringify([count("chosen"), count("sheets")])}>
        <p class="deck__tools">
          <button type="button">{say(language, "cards.all")}</button>
          <button type="button">{say(language, "cards.none")}</button>
          <button type="button">{say(language, "entry.print")}</button>
          <span role="status" />
        </p>
        {groups.map(({ id, title: phase, entries }) => (
          <section class="shelf" aria-labelledby={id} key={id}>
            <h2 id={id}>{phase}</h2>
            <ul>
              {entries.map(
                (entry) =>
                  isOf(entry, "methods") && <MethodChoice entry={entry} language={language} key={entry.id} />,
              )}
            </ul>
          </section>
        ))}
      </div>
    </Overview>
  );
}
