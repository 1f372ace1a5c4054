import type { TermLink } from "../markdown/glossary-links.ts";
import { GLOSSARY } from "../model/glossary.ts";
import type { Language } from "../model/language.ts";
import { termAddress } from "./address.ts";

/** The words that a text of a language explains by a link to its glossary. */
export const termLinks = (language: Language): readonly TermLink[] =>
  GLOSSARY.filter(({ link }) => link).map((term) => ({
    words: [term.words[language].term, ...(term.words[language].also ?? [])],
    address: termAddress(term, language),
  }));
