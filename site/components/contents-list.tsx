import type { VNode } from "preact";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface ContentsProps {
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly language: Language;
}

/** The headings of the page; a short page needs no list. */
export function ContentsList({ contents, language }: ContentsProps): VNode | null {
  if (contents.length < 3) return null;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{say(language, "entry.contents")}</h2>
      <ol>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
