import { type CollectionName, collectionOf } from "../model/collections/index.ts";
import type { Widget } from "../model/fields/index.ts";
import type { Language } from "../model/language.ts";

/** The model's name of a field, or of a field inside a list or group: `labelOf("reports", ["failures", "why"], "da")`. */
export function labelOf(
  collection: CollectionName,
  [name, inner]: readonly [string, string?],
  language: Language,
): string {
  const field = collectionOf(collection).fields[name];
  if (!field) throw new Error(`The collection ${collection} has no field ${name}`);
  if (!inner) return field.label[language];
  const nested = (field.widget(language).fields ?? []) as readonly (Widget & {
    readonly name: string;
    readonly label: string;
  })[];
  const found = nested.find((each) => each.name === inner);
  if (!found) throw new Error(`The field ${name} of ${collection} has no field ${inner}`);
  return found.label;
}
