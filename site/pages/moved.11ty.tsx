import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { entryAddress } from "../entries/address.ts";
import { titleOf } from "../entries/facts.ts";
import { languageFacts } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("moved", ({ from }) => from);

/** An address that an entry had before: leads on to the one it has now, also where no server can redirect. */
export default function Moved({ context, item: { entry, language } }: PageOf<"moved">): VNode {
  const address = entryAddress(entry, language);
  const title = titleOf(entry, language);
  return (
    <html lang={languageFacts(language).bcp47}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; base-uri 'none'; img-src 'self'; style-src 'self'; font-src 'self'"
        />
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${say(language, "moved.title")} – ${siteFacts.name}`}</title>
        <meta name="description" content={say(language, "moved.to")} />
        <link rel="canonical" href={new URL(address, siteFacts.address).href} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.style} />
      </head>
      <body class="doorway">
        <main>
          <h1>{say(language, "moved.title")}</h1>
          <p>
            {say(language, "moved.to")}{" "}
            <a href={address} lang={languageFacts(title.language).bcp47}>
              {title.text}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
