import type { ComponentChildren, VNode } from "preact";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface ShelfProps {
  readonly title: string;
  /** Where the rest is. */
  readonly more: string;
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** A part of the front page, with a way to all that it chose from. */
export function Shelf({ title, more, language, children }: ShelfProps): VNode {
  return (
    <section class="shelf">
      <div class="shelf__head">
        <h2>{title}</h2>
        <a href={more} aria-label={`${say(language, "home.all")}: ${title}`}>
          {say(language, "home.all")}
        </a>
      </div>
      {children}
    </section>
  );
}
