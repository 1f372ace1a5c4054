import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { FontLinks } from "../components/font-links.tsx";
import type { Context } from "../context.ts";
import { homeAddress } from "../entries/address.ts";
import { LANGUAGES } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = { permalink: "/index.html" };

/** The site's first address: a choice of language, without guessing and without a script. */
export default function ChooseLanguage({ context }: { readonly context: Context }): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; base-uri 'none'; img-src 'self'; style-src 'self'; font-src 'self'"
        />
        <meta name="viewport" content="width=device-width" />
        <title>{`${siteFacts.name} – ${LANGUAGES.map(({ id }) => say(id, "nav.choose")).join(" · ")}`}</title>
        <meta name="description" content={say("en", "site.intro")} />
        <link rel="canonical" href={new URL("/", siteFacts.address).href} />
        {LANGUAGES.map(({ id, bcp47 }) => (
          <link
            rel="alternate"
            hreflang={bcp47}
            href={new URL(homeAddress(id), siteFacts.address).href}
            key={id}
          />
        ))}
        <link rel="alternate" hreflang="x-default" href={new URL("/", siteFacts.address).href} />
        <meta name="color-scheme" content="light dark" />
        <FontLinks />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.style} />
      </head>
      <body class="choose">
        <main>
          <h1>{siteFacts.name}</h1>
          <ul class="choose__languages">
            {LANGUAGES.map(({ id, bcp47, name }) => (
              <li key={id} lang={bcp47}>
                <a href={homeAddress(id)} hreflang={bcp47}>
                  {name}
                </a>
                <p>{say(id, "site.tagline")}</p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
