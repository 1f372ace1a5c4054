import type { VNode } from "preact";
import { Task } from "../components/task.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { reviewAddress, translationsAddress } from "../entries/address.ts";
import { entriesDue, nextReview } from "../entries/freshness.ts";
import { Overview } from "../layouts/overview.tsx";
import { formatDate } from "../model/dates.ts";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => reviewAddress(language));

/** For editors: the entries whose facts someone should check again. */
export default function ReviewPage({ context, item: { language } }: PageOf<"languages">): VNode {
  const title = say(language, "review.title");
  const next = nextReview(context.store);
  const due = entriesDue(context.store, context.today);
  return (
    <Overview
      context={context}
      language={language}
      title={title}
      description={say(language, "review.intro")}
      addresses={eachLanguage(reviewAddress)}
      unlisted
      offers={
        <p>
          <a href={translationsAddress(language)}>{say(language, "translation.due")}</a>
        </p>
      }
    >
      {due.length > 0 ? (
        <ul class="headlines">
          {due.map((entry) => (
            <Task entry={entry} language={language} key={entry.id}>
              {entry.data.verified
                ? say(language, "entry.verified", { date: formatDate(entry.data.verified, language) })
                : say(language, "review.never")}{" "}
              ·
            </Task>
          ))}
        </ul>
      ) : (
        next && <p>{say(language, "review.none", { date: formatDate(next, language) })}</p>
      )}
    </Overview>
  );
}
