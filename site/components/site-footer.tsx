import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import type { Context } from "../context.ts";
import {
  alphabetAddress,
  entryAddress,
  glossaryAddress,
  homeAddress,
  listAddress,
  offlineAddress,
  reviewAddress,
  searchAddress,
  themesAddress,
} from "../entries/address.ts";
import { titleOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import { Words } from "./words.tsx";

/** The foot of every page: what the site is, the pages about it, ways in, the editors' doors, the licence. */
export function SiteFooter({
  context,
  language,
}: {
  readonly context: Context;
  readonly language: Language;
}): VNode {
  return (
    <footer class="site-footer">
      <div class="site-footer__about">
        <p>
          <a class="wordmark" href={homeAddress(language)}>
            {siteFacts.name}
          </a>
        </p>
        <p>{say(language, "site.tagline")}</p>
        <p>
          {say(language, "footer.licence", {
            licence: termName("licence", siteFacts.contentLicence, language),
          })}
        </p>
      </div>
      <nav aria-label={say(language, "nav.footer")}>
        <ul>
          {context.store.of("pages", language).map((page) => (
            <li key={page.id}>
              <a href={entryAddress(page, language)}>
                <Words passage={titleOf(page, language)} language={language} />
              </a>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <a href={themesAddress(language)}>{say(language, "nav.themes")}</a>
          </li>
          <li>
            <a href={glossaryAddress(language)}>{say(language, "glossary.title")}</a>
          </li>
          <li>
            <a href={listAddress("organisations", language)}>{collections.organisations.label[language]}</a>
          </li>
          <li>
            <a href={searchAddress(language)}>{say(language, "nav.search")}</a>
          </li>
          <li>
            <a href={alphabetAddress(language)}>{say(language, "alphabet.title")}</a>
          </li>
          <li>
            <a href={offlineAddress(language)} rel="nofollow">
              {say(language, "offline.title")}
            </a>
          </li>
        </ul>
        <ul>
          <li>
            <a href={`/admin/?lang=${language}`}>{say(language, "footer.editors")}</a>
          </li>
          <li>
            <a href={reviewAddress(language)} rel="nofollow">
              {say(language, "review.title")}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
