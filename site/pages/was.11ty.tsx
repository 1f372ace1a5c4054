import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { entryAddress } from "../entries/address.ts";
import { summaryOf, titleOf } from "../entries/facts.ts";
import { Doorway } from "../layouts/doorway.tsx";
import { languageFacts } from "../model/language.ts";

export const data = onePageEach("statement", () => "/was/");

/** `/was`, the short address at which Danish sites keep their accessibility statement (webtilgængelighedserklæring). */
export default function Was({ context, item: page }: PageOf<"statement">): VNode {
  return (
    <Doorway
      context={context}
      title={titleOf(page, "en").text}
      head={
        <>
          <meta name="description" content={summaryOf(page, "en").text} />
          <link rel="canonical" href={new URL("/was/", siteFacts.address).href} />
        </>
      }
      each={(language) => (
        <>
          <a href={entryAddress(page, language)} hreflang={languageFacts(language).bcp47}>
            {titleOf(page, language).text}
          </a>
          <p>{summaryOf(page, language).text}</p>
        </>
      )}
    />
  );
}
