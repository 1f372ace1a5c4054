import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { homeAddress } from "../entries/address.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

/** Pages with their names, from the outside in. */
export type Trail = readonly (readonly [address: string, label: string])[];

interface BreadcrumbProps {
  readonly language: Language;
  /** The pages between home and this one. */
  readonly trail: Trail;
}

/** Where the page lies in the site. */
export function Breadcrumb({ language, trail }: BreadcrumbProps): VNode {
  return (
    <nav class="breadcrumb" aria-label={say(language, "nav.breadcrumb")}>
      <ol>
        {[[homeAddress(language), siteFacts.name] as const, ...trail].map(([address, label]) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
