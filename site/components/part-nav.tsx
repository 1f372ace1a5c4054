import type { VNode } from "preact";
import { namedParts, type Part } from "../entries/parts.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

/** The title of a list's page: from the second on it says which it is. */
export const partTitle = (title: string, { number, of }: Part, language: Language): string =>
  number === 1 ? title : say(language, "list.part", { title, number: String(number), count: String(of) });

interface PartNavProps {
  readonly part: Part;
  readonly language: Language;
  /** The address of one of the list's pages. */
  readonly addressOf: (number: number) => string;
}

/** The ways between the pages of a list; nothing where it has one. */
export function PartNav({ part, language, addressOf }: PartNavProps): VNode | null {
  const { number, of } = part;
  if (of === 1) return null;
  return (
    <nav class="parts" aria-label={say(language, "list.parts")}>
      {number > 1 && (
        <a href={addressOf(number - 1)} rel="prev">
          {say(language, "list.previous")}
        </a>
      )}
      <ol>
        {namedParts(part).map((each, index) => (
          <li key={each ?? `between ${index}`}>
            {each ? (
              <a href={addressOf(each)} {...(each === number && { "aria-current": "page" })}>
                {each}
              </a>
            ) : (
              "…"
            )}
          </li>
        ))}
      </ol>
      {number < of && (
        <a href={addressOf(number + 1)} rel="next">
          {say(language, "list.next")}
        </a>
      )}
    </nav>
  );
}
