import type { Data } from "../../model/collections/index.ts";
import { say } from "../../model/strings.ts";
import { absolute, type Edition } from "../edition.ts";
import { inLanguage, link, markup, quotation } from "../typst/escape.ts";
import { writePlain } from "../typst/plain.ts";
import { type Parts, partOf } from "./part.ts";

/** A portrait: a quotation in its own language, with our translation of it. */
export const portraitParts = (data: Data<"portraits">, edition: Edition): Parts => ({
  before: [],
  after: partOf(edition, "quotation", data.quotation, (quotation) =>
    [
      writeQuotation(quotation, edition),
      data.quotationTranslation &&
        edition.language !== edition.entry.original &&
        `${writePlain(data.quotationTranslation)} ${markup(say(edition.language, "entry.quotationOurs"))}`,
    ]
      .filter(Boolean)
      .join("\n\n"),
  ),
});

function writeQuotation(
  { text, source, address }: NonNullable<Data<"portraits">["quotation"]>,
  edition: Edition,
): string {
  const attribution = link(address && absolute(edition, address), markup(source));
  const words =
    edition.language === edition.entry.original
      ? writePlain(text)
      : inLanguage(edition.entry.original, writePlain(text));
  return quotation(words, attribution);
}
