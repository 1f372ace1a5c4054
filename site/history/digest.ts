import { readContent } from "../entries/content-file.ts";
import { fingerprint } from "../entries/translation/fingerprint.ts";
import { translatedFields, type Unit, unitsOf } from "../entries/translation/units.ts";
import { collectionOf } from "../model/collections/index.ts";
import { isEmpty } from "../model/fields/index.ts";

/** What must be known of one version of a file to say what the next one changed. */
export interface Digest {
  readonly isOriginal: boolean;
  readonly hasText: boolean;
  readonly verified?: string;
  /** Each translated field's units. */
  readonly texts: Readonly<Record<string, readonly Unit[]>>;
  /** Each shared field's fingerprint. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Fields that say nothing that a reader would miss. */
const SILENT = ["original", "verified", "publishFrom", "formerSlugs", "slug"];

/** The digest of a file; undefined for a file that is none of ours or could not be read. */
export function digestOf(path: string, text: string): Digest | undefined {
  const file = readContent(`content/${path}`, text);
  if ("message" in file) return undefined;
  const { collection, data } = file;
  const { fields } = collectionOf(collection);
  const shared = Object.keys(fields).filter(
    (name) => !fields[name]?.translated && !SILENT.includes(name) && !isEmpty(data[name]),
  );
  return {
    isOriginal: "original" in data,
    hasText: !isEmpty(data.body),
    ...(typeof data.verified === "string" && { verified: data.verified }),
    texts: Object.fromEntries(
      translatedFields(collection).flatMap((name) => {
        const units = unitsOf(file, name);
        return units.length ? [[name, units]] : [];
      }),
    ),
    facts: Object.fromEntries(shared.map((name) => [name, fingerprint(data[name])])),
  };
}
