import type { VNode } from "preact";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { SideBox } from "./side-box.tsx";

interface ContentsProps {
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly language: Language;
}

/** The headings of the page; a short page needs no list. */
export function ContentsList({ contents, language }: ContentsProps): VNode | null {
  if (contents.length < 3) return null;
  return (
    <SideBox as="nav" id="contents" title={say(language, "entry.contents")} folds>
      <ol>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </SideBox>
  );
}
