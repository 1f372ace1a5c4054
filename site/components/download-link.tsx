import type { VNode } from "preact";
import type { Download } from "../context.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";
import { languageName, say, sayCount } from "../model/strings.ts";

/** The PDF of an entry with its type, pages and size, and its language where that is not the page's. */
export function DownloadLink(props: {
  readonly download: Download | undefined;
  readonly language: Language;
}): VNode | null {
  const { download, language } = props;
  if (!download) return null;
  const facts = [
    "PDF",
    sayCount(language, "entry.pages", download.pages),
    formatBytes(download.bytes, language),
    download.language !== language &&
      say(language, "search.in", { language: languageName(download.language, language) }),
  ].filter(Boolean);
  return (
    <p class="download">
      <a href={download.address} type="application/pdf" hreflang={languageFacts(download.language).bcp47}>
        {say(language, "entry.download")} <span class="download__facts">({facts.join(", ")})</span>
      </a>
    </p>
  );
}
