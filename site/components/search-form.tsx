import type { VNode } from "preact";
import { searchAddress } from "../entries/address.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface SearchFormProps {
  readonly language: Language;
  /** `page` in the middle of a page, `header` small in every page's head. */
  readonly place: "page" | "header";
}

/** A form that leads to the search page with `?q=`; it works before any script does. */
export function SearchForm({ language, place }: SearchFormProps): VNode {
  const id = `search-${place}-${language}`;
  return (
    <search>
      <form class={`search-form search-form--${place}`} method="get" action={searchAddress(language)}>
        <label for={id}>{say(language, place === "page" ? "search.label" : "nav.search")}</label>
        <input id={id} name="q" type="search" autocomplete="off" enterkeyhint="search" spellcheck={false} />
        <button type="submit">{say(language, "search.button")}</button>
      </form>
    </search>
  );
}
