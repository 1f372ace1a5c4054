import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import type { Context } from "../context.ts";
import { entryAddress, glossaryAddress, listAddress } from "../entries/address.ts";
import { titleOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import { Words } from "./words.tsx";

/** The foot of every page: the pages about the site, the organisations, the editors' door, the licence. */
export function SiteFooter({
  context,
  language,
}: {
  readonly context: Context;
  readonly language: Language;
}): VNode {
  return (
    <footer class="site-footer">
      <nav aria-label={say(language, "nav.footer")}>
        <ul>
          {context.store.of("pages", language).map((page) => (
            <li key={page.id}>
              <a href={entryAddress(page, language)}>
                <Words passage={titleOf(page, language)} language={language} />
              </a>
            </li>
          ))}
          <li>
            <a href={glossaryAddress(language)}>{say(language, "glossary.title")}</a>
          </li>
          <li>
            <a href={listAddress("organisations", language)}>{collections.organisations.label[language]}</a>
          </li>
          <li>
            <a href={`/admin/?lang=${language}`}>{say(language, "footer.editors")}</a>
          </li>
        </ul>
      </nav>
      <p>
        {say(language, "footer.licence", {
          licence: termName("licence", siteFacts.contentLicence, language),
        })}
      </p>
    </footer>
  );
}
