import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import type { Upload } from "../uploads/index.ts";

/** One entry in one of the languages in which it has its full text, and where it stands. */
export interface Edition {
  readonly entry: Entry;
  readonly language: Language;
  readonly store: Store;
  /** Scheme and host of the site, without a slash at the end. */
  readonly siteAddress: string;
  /** An uploaded file, as far as it is known. */
  readonly upload: (address: string) => Upload | undefined;
}

/** The absolute address of an entry's page in the edition's language. */
export const pageOf = ({ language, siteAddress }: Edition, entry: Entry): string =>
  siteAddress + entryAddress(entry, language);

/** A longer address is none that anyone can follow, and Typst refuses it. */
const LONGEST_ADDRESS = 4000;

/** An address of the site, or one elsewhere, as seen from the entry's page; nothing where it is none. */
export function absolute(edition: Edition, href: string): string | undefined {
  if (!URL.canParse(href, pageOf(edition, edition.entry))) return undefined;
  const address = new URL(href, pageOf(edition, edition.entry)).href;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}
