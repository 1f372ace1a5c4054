import type { VNode } from "preact";
import { DownloadLink } from "../components/download-link.tsx";
import { EntryCards } from "../components/entry-card.tsx";
import { EntryGroups } from "../components/entry-groups.tsx";
import { finderMarks, MethodFinder } from "../components/method-finder.tsx";
import { PartNav, partTitle } from "../components/part-nav.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { cardsAddress, listAddress, runSheetAddress } from "../entries/address.ts";
import { isOf } from "../entries/entry.ts";
import { groupsOf } from "../entries/groups.ts";
import { methodsIn } from "../entries/method-card.ts";
import { isLong } from "../entries/parts.ts";
import { Overview } from "../layouts/overview.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";

export const data = onePageEach("lists", ({ collection, part, language }) =>
  listAddress(collection, language, part.number),
);

/** The list of a collection, or one page of a long one; in groups where they help to find one's way. */
export default function ListPage({ context, item: { collection, part, language } }: PageOf<"lists">): VNode {
  const { label, intro } = collections[collection];
  const entries = context.store.of(collection, language);
  const isMethods = collection === "methods";
  const groups = groupsOf(collection, entries, language, context.today);
  const cards = { language, context };
  const addressOf = (number: number) => listAddress(collection, language, number);
  return (
    <Overview
      context={context}
      language={language}
      title={partTitle(label[language], part, language)}
      description={intro[language]}
      addresses={eachLanguage((each) => listAddress(collection, each, part.number))}
      {...(part.number > 1 && { trail: [[listAddress(collection, language), label[language]] as const] })}
      {...(isMethods && {
        styles: [context.assets.style, context.assets.finderStyle],
        early: context.assets.finder,
      })}
      offers={
        <>
          <p class="meta">{sayCount(language, "list.count", entries.length)}</p>
          {isMethods && (
            <>
              <DownloadLink
                download={context.download("method-cards", language)}
                language={language}
                label={say(language, "list.cards")}
              />
              {methodsIn(context.store, language).length > 0 && (
                <p>
                  <a href={cardsAddress(language)}>{say(language, "cards.choose")}</a>
                </p>
              )}
              <p>
                <a href={runSheetAddress(language)}>{say(language, "sheet.plan")}</a>
              </p>
            </>
          )}
        </>
      }
    >
      {isMethods && <MethodFinder methods={entries} store={context.store} language={language} />}
      {groups ? (
        <EntryGroups
          groups={groups}
          part={part}
          addressOf={addressOf}
          brief={isMethods && isLong(entries.length)}
          marks={(entry) => (isOf(entry, "methods") ? finderMarks(entry, context.store) : {})}
          {...cards}
        />
      ) : (
        <EntryCards entries={entries.slice(part.from, part.to)} {...cards} />
      )}
      <PartNav part={part} language={language} addressOf={addressOf} />
    </Overview>
  );
}
