import type { VNode } from "preact";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { pageTexts } from "../search/page-texts.ts";
import { SearchForm } from "./search-form.tsx";

interface PanelProps {
  readonly language: Language;
  /** The address of the script that does the searching, apart from the page. */
  readonly engine: string;
  /** Texts that are searched. */
  readonly documents: number;
}

/** Texts up to which the counts beside the filters weigh little (about 2 KB), so that they may come unasked. */
const FEW = 300;

/** The search page's own part: form, what was found, results. `site/browser/search.ts` fills it. */
export function SearchPanel({ language, engine, documents }: PanelProps): VNode {
  return (
    <div
      class="search-panel"
      id="search"
      data-language={language}
      data-engine={engine}
      data-texts={JSON.stringify(pageTexts(language))}
    >
      <SearchForm language={language} place="page" />
      <noscript>
        <p class="notice">{say(language, "search.noscript")}</p>
      </noscript>
      {/* Seen at once, read aloud when the reader pauses. */}
      <p class="search-count" aria-hidden="true" />
      <p class="hidden" role="status" />
      <div class="search-notes" />
      <div class="search-filters" data-open={documents <= FEW ? "" : undefined} />
      <ol class="results" />
      <button class="search-more" type="button" hidden>
        {say(language, "search.more")}
      </button>
    </div>
  );
}
