import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import type { Context } from "../context.ts";
import { homeAddress } from "../entries/address.ts";
import { Doorway } from "../layouts/doorway.tsx";
import { LANGUAGES, languageFacts } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = { permalink: "/index.html" };

const absolute = (address: string): string => new URL(address, siteFacts.address).href;

/** The site's first address: a choice of language. */
export default function ChooseLanguage({ context }: { readonly context: Context }): VNode {
  return (
    <Doorway
      context={context}
      title={LANGUAGES.map(({ id }) => say(id, "nav.choose")).join(" · ")}
      head={
        <>
          <meta name="description" content={say("en", "site.intro")} />
          <link rel="canonical" href={absolute("/")} />
          {LANGUAGES.map(({ id, bcp47 }) => (
            <link rel="alternate" hreflang={bcp47} href={absolute(homeAddress(id))} key={id} />
          ))}
          <link rel="alternate" hreflang="x-default" href={absolute("/")} />
        </>
      }
      each={(language) => (
        <>
          <a href={homeAddress(language)} hreflang={languageFacts(language).bcp47}>
            {languageFacts(language).name}
          </a>
          <p>{say(language, "site.tagline")}</p>
        </>
      )}
    />
  );
}
