import { isLanguage } from "../../site/model/language.ts";
import { languageName } from "../../site/model/strings.ts";
import { rememberedLanguage } from "../language.ts";

/** A language in the editor's own words, for Decap's menus, which would say `NB`. */
export const languageInWords = (language: string): string =>
  isLanguage(language) ? languageName(language, rememberedLanguage()) : language;
