import type { VNode } from "preact";
import type { Download } from "../context.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";
import { languageName, say, sayCount } from "../model/strings.ts";

/** A document with its type, pages and size, and its language where that is not the page's. */
export function DownloadLink(props: {
  readonly download: Download | undefined;
  readonly language: Language;
  /** What it is, where it is not simply the page. */
  readonly label?: string;
}): VNode | null {
  const { download, language, label = say(language, "entry.download") } = props;
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
        {label} <span class="download__facts">({facts.join(", ")})</span>
      </a>
    </p>
  );
}
