import type { ComponentChildren, VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { FontLinks } from "../components/font-links.tsx";
import { SiteFooter } from "../components/site-footer.tsx";
import { SiteHeader } from "../components/site-header.tsx";
import type { Context } from "../context.ts";
import { manifestAddress } from "../entries/address.ts";
import { LANGUAGE_IDS, type Language, type Words } from "../model/language.ts";
import { say } from "../model/strings.ts";

/** Nothing from elsewhere, nothing inline: also where the host sends no headers of its own. */
const POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";

/** Preact's types do not know of it yet. */
const BEFORE_PAINT = { blocking: "render" };

export interface PageProps {
  readonly context: Context;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's address in each language. */
  readonly addresses: Words;
  /** The languages in which the text of the page is really there; all, unless told. */
  readonly written?: readonly Language[];
  /** The address that search engines should show, where it is another than this page's. */
  readonly canonical?: string;
  /** The page's stylesheets, where the site's is not all. */
  readonly styles?: readonly string[];
  /** Scripts that add to the page; it can be read without. */
  readonly scripts?: readonly string[];
  /** The script of a page that shows what its address says: the first paint waits for it, so that nothing moves. */
  readonly early?: string;
  /** What reference managers read of it. */
  readonly metadata?: readonly (readonly [name: string, content: string])[];
  /** A page for editors, that search engines leave out. */
  readonly unlisted?: boolean;
  readonly children: ComponentChildren;
}

const absolute = (address: string): string => new URL(address, siteFacts.address).href;

/** The frame of every page. */
export function Page(props: PageProps): VNode {
  const { context, language, title, description, addresses, written = LANGUAGE_IDS } = props;
  const { styles = [context.assets.style], scripts = [], early, metadata = [], unlisted } = props;
  const own = addresses[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>
          {title === siteFacts.name
            ? `${title} – ${say(language, "site.tagline")}`
            : `${title} – ${siteFacts.name}`}
        </title>
        <meta name="description" content={description} />
        {unlisted && <meta name="robots" content="noindex" />}
        <link rel="canonical" href={absolute(props.canonical ?? own)} />
        {written.map((each) => (
          <link rel="alternate" hreflang={each} href={absolute(addresses[each])} key={each} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:url" content={absolute(own)} />
        {metadata.map(([name, content]) => (
          <meta name={name} content={content} key={name + content} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <FontLinks />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/assets/icons/apple.png" />
        <link rel="manifest" href={manifestAddress(language)} />
        {styles.map((address) => (
          <link rel="stylesheet" href={address} key={address} />
        ))}
        {early && <script type="module" {...BEFORE_PAINT} src={early} />}
        {[context.assets.page, ...scripts].map((address) => (
          <script type="module" src={address} key={address} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {say(language, "nav.skip")}
        </a>
        <SiteHeader language={language} addresses={addresses} written={written} current={own} />
        <main id="content" tabindex={-1}>
          {props.children}
        </main>
        <SiteFooter context={context} language={language} />
      </body>
    </html>
  );
}
