import type { ComponentChild } from "preact";
import type { Passage } from "../entries/facts.ts";
import type { Language } from "../model/language.ts";

/** A passage, marked where its language is not the page's (WCAG 3.1.2). */
export function Words({
  passage,
  language,
}: {
  readonly passage: Passage<string>;
  readonly language: Language;
}): ComponentChild {
  return passage.language === language ? passage.text : <span lang={passage.language}>{passage.text}</span>;
}
