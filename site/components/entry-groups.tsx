import type { VNode } from "preact";
import type { Context } from "../context.ts";
import type { Group } from "../entries/groups.ts";
import { groupStarts, groupsIn, type Part } from "../entries/parts.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { type CardsProps, EntryCards } from "./entry-card.tsx";

interface GroupsProps extends Pick<CardsProps, "marks" | "brief"> {
  /** The list's groups, of which the page shows a part. */
  readonly groups: readonly Group[];
  readonly part: Part;
  readonly addressOf: (number: number) => string;
  readonly language: Language;
  readonly context: Context;
}

/** A list in groups, with a way to each where they are many or on several pages. */
export function EntryGroups({ groups, part, addressOf, language, ...cards }: GroupsProps): VNode {
  const starts = groupStarts(groups, part);
  const placeOf = (index: number) =>
    starts[index] === part.number ? "" : addressOf(starts[index] ?? part.number);
  return (
    <>
      {(groups.length > 2 || part.of > 1) && (
        <nav aria-label={say(language, "entry.contents")}>
          <ul class="tags">
            {groups.map(({ id, title }, index) => (
              <li key={id}>
                <a href={`${placeOf(index)}#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="found">
        {groupsIn(groups, part).map(({ id, title, entries }) => (
          <section class="shelf" key={id}>
            <h2 id={id}>{title}</h2>
            {entries.length > 0 ? (
              <EntryCards entries={entries} language={language} level={3} {...cards} />
            ) : (
              <p class="meta">{say(language, "list.empty")}</p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
