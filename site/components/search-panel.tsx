import type { VNode } from "preact";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { pageTexts } from "../search/page-texts.ts";
import { SearchForm } from "./search-form.tsx";

/** The search page's own part: form, what was found, results. `site/browser/search.ts` fills it. */
export function SearchPanel({ language }: { readonly language: Language }): VNode {
  return (
    <div
      class="search-panel"
      id="search"
      data-language={language}
      data-texts={JSON.stringify(pageTexts(language))}
    >
      <SearchForm language={language} place="page" />
      <noscript>
        <p class="notice">{say(language, "search.noscript")}</p>
      </noscript>
      <p class="search-status" role="status" />
      <div class="search-notes" />
      <div class="search-filters" />
      <ol class="results" />
      <button class="search-more" type="button" hidden>
        {say(language, "search.more")}
      </button>
    </div>
  );
}
