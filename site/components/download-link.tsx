import type { VNode } from "preact";
import type { Download } from "../context.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";
import { languageName, say, sayCount } from "../model/strings.ts";

interface LinkProps {
  readonly download: Download | undefined;
  readonly language: Language;
  /** What it is, where it is not simply the page. */
  readonly label?: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = { epub: "application/epub+zip", zip: "application/zip" };

/** The main download of a page. */
export const DownloadLink = (props: LinkProps): VNode | null =>
  props.download ? (
    <p class="download">
      <Link {...props} download={props.download} />
    </p>
  ) : null;

/** Other forms of the page, in a list. */
export function DownloadList({
  links,
  language,
}: {
  readonly links: readonly Pick<LinkProps, "download" | "label">[];
  readonly language: Language;
}): VNode | null {
  const made = links.filter(({ download }) => download);
  if (made.length === 0) return null;
  return (
    <ul class="downloads">
      {made.map(
        ({ download, label }) =>
          download && (
            <li key={download.address}>
              <Link download={download} label={label} language={language} />
            </li>
          ),
      )}
    </ul>
  );
}

/** A link to a document with its type, pages and size, and its language where that is not the page's. */
function Link({ download, language, label }: LinkProps & { readonly download: Download }): VNode {
  const ending = download.address.split(".").at(-1) ?? "";
  const facts = [
    ending.toUpperCase(),
    download.pages && sayCount(language, "entry.pages", download.pages),
    formatBytes(download.bytes, language),
    download.language !== language &&
      say(language, "search.in", { language: languageName(download.language, language) }),
  ].filter(Boolean);
  return (
    <a
      href={download.address}
      type={TYPES[ending] ?? "application/pdf"}
      hreflang={languageFacts(download.language).bcp47}
    >
      {label ?? say(language, "entry.download")} <span class="download__facts">({facts.join(", ")})</span>
    </a>
  );
}
