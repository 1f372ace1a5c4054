import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { homeAddress, listAddress, searchAddress, themesAddress } from "../entries/address.ts";
import { collections } from "../model/collections/index.ts";
import { LANGUAGES, type Language, type Words } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { SearchForm } from "./search-form.tsx";

/** The collections that the main menu leads to; the others are reached from their pages and the footer. */
const MENU = [
  "portraits",
  "methods",
  "applications",
  "reports",
  "programmes",
  "writeups",
  "events",
  "news",
] as const;

interface HeaderProps {
  readonly language: Language;
  readonly addresses: Words;
  readonly written: readonly Language[];
  readonly current: string;
}

/** The head of every page: name, search, languages, main menu. */
export function SiteHeader({ language, addresses, written, current }: HeaderProps): VNode {
  const items = [
    ...MENU.map((name) => [listAddress(name, language), collections[name].label[language]] as const),
    [themesAddress(language), say(language, "nav.themes")] as const,
  ];
  return (
    <header class="site-header">
      <div class="site-header__top">
        <a class="wordmark" href={homeAddress(language)}>
          {siteFacts.name}
        </a>
        {/* Where the window is narrow, the menu waits behind its button; no script is needed. */}
        <button class="menu-button" type="button" popovertarget="menu">
          {say(language, "nav.menu")}
        </button>
        {current !== searchAddress(language) && <SearchForm language={language} place="header" />}
        <LanguageSwitch language={language} addresses={addresses} written={written} />
      </div>
      <nav class="site-nav" aria-label={say(language, "nav.main")}>
        <ul id="menu" popover="auto">
          {items.map(([address, label]) => (
            <li key={address}>
              <a href={address} {...currentness(current, address)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

const currentness = (current: string, address: string) =>
  current === address
    ? { "aria-current": "page" as const }
    : current.startsWith(address)
      ? { "aria-current": "true" as const }
      : {};

/** Leads to the same page in the other languages, and says where the text is not translated. */
function LanguageSwitch({ language, addresses, written }: Omit<HeaderProps, "current">): VNode {
  return (
    <nav class="languages" aria-label={say(language, "nav.language")}>
      <ul>
        {LANGUAGES.map(({ id, name }) => (
          <li key={id}>
            <a
              href={addresses[id]}
              lang={id}
              hreflang={id}
              {...(id === language && { "aria-current": "page" as const })}
            >
              {name}
              {!written.includes(id) && <span class="languages__note"> ({say(id, "nav.summaryOnly")})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
