import type { ComponentChildren, VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { formatDate } from "../model/dates.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { STATEMENT } from "../model/statement.ts";
import { type StringKey, say } from "../model/strings.ts";

const { owner, contact, conformance, assessed, method, gaps, authorities } = STATEMENT;

/** The facts of the accessibility statement; what only the operator knows is marked as open. */
export function StatementFacts({ language }: { readonly language: Language }): VNode {
  const open = <em>{say(language, "accessibility.open")}</em>;
  const countries = new Intl.DisplayNames(languageFacts(language).locale, { type: "region" });
  const row = (label: StringKey, values: readonly ComponentChildren[]) => (
    <div>
      <dt>{say(language, label)}</dt>
      {values.map((value, index) => (
        <dd key={index}>{value}</dd>
      ))}
    </div>
  );
  return (
    <dl class="statement">
      {row("accessibility.website", [`${siteFacts.name}, ${siteFacts.address}`])}
      {row("accessibility.owner", [owner ?? open])}
      {row("accessibility.contact", contact.length ? contact.map(contactLink) : [open])}
      {row("accessibility.conformance", [conformance ? say(language, `accessibility.${conformance}`) : open])}
      {row("accessibility.assessed", [formatDate(assessed, language)])}
      {row("accessibility.method", [method[language]])}
      {row(
        "accessibility.gaps",
        gaps.map((gap) => gap[language]),
      )}
      {row(
        "accessibility.complaint",
        authorities.map(({ country, name, address, role }) => (
          <>
            {countries.of(country)}: <a href={address}>{name}</a> {role[language]}
          </>
        )),
      )}
    </dl>
  );
}

/** A web or mail address as a link; a telephone number, which people read aloud, as text. */
function contactLink(contact: string): VNode {
  if (contact.startsWith("https://")) return <a href={contact}>{contact}</a>;
  if (contact.includes("@")) return <a href={`mailto:${contact}`}>{contact}</a>;
  return <>{contact}</>;
}
