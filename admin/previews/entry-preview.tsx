import { renderToString } from "preact-render-to-string";
import { NO_ASSETS } from "../../site/assets/names.ts";
import { EntryArticle } from "../../site/components/entry-article.tsx";
import type { Context } from "../../site/context.ts";
import { coverAddress, coverSvg } from "../../site/covers/index.ts";
import type { Entry } from "../../site/entries/entry.ts";
import { type CollectionName, type EntryId, isCollection } from "../../site/model/collections/index.ts";
import type { Language } from "../../site/model/language.ts";
import { dayOf } from "../../site/today.ts";
import type { Drafts } from "../entry-files.ts";
import { DraftStore } from "./draft-store.ts";
import { entryFromDraft } from "./entry-from-draft.ts";

export interface Draft {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly files: Drafts;
  /** The language being edited. */
  readonly language: Language;
  /** Where the browser finds an upload, saved or not. */
  readonly imageAddress: (address: string) => string;
  /** The title of an entry that the draft names, where the form has loaded it. */
  readonly titleOf: (id: EntryId) => string | undefined;
}

/** The page that a draft will be, made of the site's own components. */
export function previewHtml({ collection, slug, files, language, imageAddress, titleOf }: Draft): string {
  const entry = isCollection(collection) ? entryFromDraft(collection, slug, files) : undefined;
  if (!entry) return "";
  const context: Context = {
    store: new DraftStore(entry, titleOf),
    // The true measures are known when the site is built; the picture keeps its own proportions.
    picture: (address) => ({ width: 1600, height: 1067, sources: [], src: imageAddress(address) }),
    download: () => undefined,
    history: () => undefined,
    upload: () => undefined,
    assets: NO_ASSETS,
    today: dayOf(new Date()),
  };
  const html = renderToString(
    <main id="content" lang={language}>
      <EntryArticle entry={entry} language={language} context={context} />
    </main>,
  );
  return html.replace(`"${coverAddress(entry)}"`, () => `"${drawnNow(entry)}"`);
}

/** The cover that the site will draw for the draft, as an address of this browser; no file has it yet. */
function drawnNow({ id, collection, data }: Entry): string {
  const { themes = [] } = data as { readonly themes?: readonly string[] };
  const svg = coverSvg({ id, collection, themes });
  if (svg !== drawn.svg) {
    URL.revokeObjectURL(drawn.address);
    drawn = { svg, address: URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })) };
  }
  return drawn.address;
}

let drawn = { svg: "", address: "" };
