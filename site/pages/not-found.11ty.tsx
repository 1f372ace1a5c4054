import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { FontLinks } from "../components/font-links.tsx";
import type { Context } from "../context.ts";
import { homeAddress, searchAddress } from "../entries/address.ts";
import { LANGUAGES } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = { permalink: "/404.html" };

/** What a host shows for an address that does not exist; it cannot know the reader's language. */
export default function NotFound({ context }: { readonly context: Context }): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; base-uri 'none'; img-src 'self'; style-src 'self'; font-src 'self'"
        />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${say("en", "notFound.title")} – ${siteFacts.name}`}</title>
        <meta name="color-scheme" content="light dark" />
        <FontLinks />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.style} />
      </head>
      <body class="choose">
        <main>
          <h1>404</h1>
          <ul class="choose__languages">
            {LANGUAGES.map(({ id, bcp47 }) => (
              <li key={id} lang={bcp47}>
                <h2>{say(id, "notFound.title")}</h2>
                <p>{say(id, "notFound.text")}</p>
                <p>
                  <a href={homeAddress(id)}>{say(id, "nav.home")}</a> ·{" "}
                  <a href={searchAddress(id)}>{say(id, "nav.search")}</a>
                </p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
