import type { Map as ImmutableMap } from "immutable";
import { isLanguage } from "../../site/model/language.ts";
import { languageName } from "../../site/model/strings.ts";
import type { Needed } from "../config.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** A language in the editor's own words, for Decap's menus, which would say `NB`. */
export const languageInWords = (language: string): string =>
  isLanguage(language) ? languageName(language, rememberedLanguage()) : language;

/** The phrase that follows a field's label: that it may be left out, that it is needed, or nothing. */
export function labelNote(field: DecapMap, locale: string | undefined, entry: DecapMap): string | false {
  const needed = field.get("needed") as Needed | undefined;
  if (field.get("widget") === "translation") return false;
  if (needed === "everywhere" || field.get("required") === true) return "samskab.needed";
  if (needed === undefined) return field.get("required") === false && "editor.editorControl.field.optional";
  return needed === "in-original" && entry.getIn(["data", "original"]) === locale && "samskab.needed";
}

/** What lists to choose from say, and what a screen reader says about them. */
export function selectWords() {
  const language = rememberedLanguage();
  const nothing = phrase(language, "samskab.choice.nothing");
  return {
    loadingMessage: () => phrase(language, "samskab.choice.loading"),
    noOptionsMessage: () => nothing,
    screenReaderStatus: ({ count }: { count: number }) => (count ? String(count) : nothing),
    ariaLiveMessages: {
      guidance: () => "",
      onChange: ({ label = "" }: { label?: string }) => label,
      onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
      onFocus: ({ label = "" }: { label?: string }) => label,
    },
  };
}

/** What the signs on an item of a list do, for who cannot see them. */
export function itemWords(): { open: string; close: string; remove: string; move: string } {
  const language = rememberedLanguage();
  return {
    open: phrase(language, "samskab.item.open"),
    close: phrase(language, "samskab.item.close"),
    remove: phrase(language, "samskab.item.remove"),
    move: phrase(language, "samskab.item.move"),
  };
}

/** What the frame beside the form shows. */
export const previewTitle = (): string => phrase(rememberedLanguage(), "samskab.preview.title");
