import type { ComponentChildren, VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { FontLinks } from "../components/font-links.tsx";
import type { Context } from "../context.ts";
import { LANGUAGES, type Language } from "../model/language.ts";

const POLICY =
  "default-src 'none'; base-uri 'none'; img-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'";

interface DoorwayProps {
  readonly context: Context;
  readonly title: string;
  /** What it is about, where that is not the site itself. */
  readonly heading?: string;
  /** What else the page's head says of it. */
  readonly head: ComponentChildren;
  /** What stands there in each language. */
  readonly each: (language: Language) => ComponentChildren;
}

/** A page at an address that tells no language: it says the same in all four, without guessing and without a script. */
export function Doorway({ context, title, heading, head, each }: DoorwayProps): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>{title === siteFacts.name ? title : `${title} – ${siteFacts.name}`}</title>
        {head}
        <meta name="color-scheme" content="light dark" />
        <FontLinks />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.style} />
      </head>
      <body class="doorway">
        <main>
          {heading && (
            <a class="wordmark" href="/">
              {siteFacts.name}
            </a>
          )}
          {heading ? <h1>{heading}</h1> : <h1 class="wordmark">{siteFacts.name}</h1>}
          <ul class="doorway__languages">
            {LANGUAGES.map(({ id, bcp47 }) => (
              <li key={id} lang={bcp47}>
                {each(id)}
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
