import type { ComponentChildren, VNode } from "preact";
import { entryAddress, formAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { titleOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { Words } from "./words.tsx";

interface TaskProps {
  readonly entry: Entry;
  readonly language: Language;
  /** The language to work in, where it is another than the editor's. */
  readonly into?: Language;
  /** What there is to do. */
  readonly children: ComponentChildren;
}

/** An entry that waits for an editor: what there is to do, the way to its form, and the way to its page. */
export function Task({ entry, language, into = language, children }: TaskProps): VNode {
  const title = <Words passage={titleOf(entry, language)} language={language} />;
  return (
    <li>
      <p class="meta">
        {collections[entry.collection].one[language]} · {children}{" "}
        <a href={formAddress(entry, language, into)}>
          {say(language, "review.edit")}
          <span class="hidden"> {title}</span>
        </a>
      </p>
      <a href={entryAddress(entry, into)} hreflang={into === language ? undefined : into}>
        {title}
      </a>
    </li>
  );
}
