import type { VNode } from "preact";
import { DownloadLink } from "../components/download-link.tsx";
import { EntryCards } from "../components/entry-card.tsx";
import { finderMarks, MethodFinder } from "../components/method-finder.tsx";
import type { Context } from "../context.ts";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { cardsAddress, listAddress, runSheetAddress } from "../entries/address.ts";
import { type Entry, isOf } from "../entries/entry.ts";
import { type Group, groupsOf } from "../entries/groups.ts";
import { methodsIn } from "../entries/method-card.ts";
import { Overview } from "../layouts/overview.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage, type Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";

export const data = onePageEach("lists", ({ collection, language }) => listAddress(collection, language));

/** The list of a collection; a long one is divided, with a way to each part. */
export default function ListPage({ context, item: { collection, language } }: PageOf<"lists">): VNode {
  const { label, intro } = collections[collection];
  const entries = context.store.of(collection, language);
  const isMethods = collection === "methods";
  const groups = groupsOf(collection, entries, language, context.today);
  return (
    <Overview
      context={context}
      language={language}
      title={label[language]}
      description={intro[language]}
      addresses={eachLanguage((each) => listAddress(collection, each))}
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
        <Groups groups={groups} language={language} context={context} />
      ) : (
        <EntryCards entries={entries} language={language} context={context} />
      )}
    </Overview>
  );
}

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly language: Language;
  readonly context: Context;
}

function Groups({ groups, language, context }: GroupsProps): VNode {
  const marks = (entry: Entry) => (isOf(entry, "methods") ? finderMarks(entry, context.store) : {});
  return (
    <>
      {groups.length > 2 && (
        <nav aria-label={say(language, "entry.contents")}>
          <ul class="tags">
            {groups.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="found">
        {groups.map(({ id, title, entries }) => (
          <section class="shelf" key={id}>
            <h2 id={id}>{title}</h2>
            {entries.length > 0 ? (
              <EntryCards entries={entries} language={language} context={context} level={3} marks={marks} />
            ) : (
              <p class="meta">{say(language, "list.empty")}</p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
