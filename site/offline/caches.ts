import type { Language } from "../model/language.ts";

/** Pages that the reader has opened. */
export const READ = "samskab-read";

/** What those pages are shown with. */
export const FILES = "samskab-files";

/** What the names of the caches for the offline pages begin with; each edition has one of its own. */
export const SHELL = "samskab-shell-";

/** What the names of the caches for a language's toolbox begin with. */
export const toolboxOf = (language: Language): string => `samskab-toolbox-${language}-`;
