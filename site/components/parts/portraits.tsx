import { say } from "../../model/strings.ts";
import { sectionOf } from "../section.tsx";
import type { Parts, PartsOf } from "./parts.ts";

/** A portrait: a quotation in its own language, with our translation of it. */
export function portraitParts({ entry, data, language, written }: PartsOf<"portraits">): Parts {
  const { quotation, quotationTranslation } = data;
  const content = quotation && (
    <figure class="quotation">
      <blockquote lang={entry.original}>
        <p>{quotation.text}</p>
      </blockquote>
      {quotationTranslation && written !== entry.original && (
        <p lang={written}>
          {quotationTranslation} <span lang={language}>{say(language, "entry.quotationOurs")}</span>
        </p>
      )}
      <figcaption>
        {quotation.address ? <a href={quotation.address}>{quotation.source}</a> : quotation.source}
      </figcaption>
    </figure>
  );
  return { before: [], after: sectionOf("portraits", "quotation", language, content) };
}
