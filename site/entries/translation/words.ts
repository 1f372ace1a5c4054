import { type CollectionName, collectionOf } from "../../model/collections/index.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/strings.ts";
import type { Debt } from "./debt.ts";

/** What a debt is about, in a language: a section's heading, or the field's label. */
export function debtName(collection: CollectionName, debt: Debt, language: Language): string {
  if (debt.heading !== undefined) return debt.heading;
  if (debt.field === "body" && debt.place !== undefined) return say(language, "translation.opening");
  return collectionOf(collection).fields[debt.field]?.label[language] ?? debt.field;
}

const KINDS = ["changed", "removed", "missing", "unknown"] as const;

/** All debts of a translation, a sentence for each kind: `["Ændret i originalen: Resumé, Hvornår.", …]`. */
export const debtSentences = (
  collection: CollectionName,
  debts: readonly Debt[],
  language: Language,
): readonly string[] =>
  KINDS.flatMap((kind) => {
    const names = debts
      .filter((debt) => debt.kind === kind)
      .map((debt) => debtName(collection, debt, language));
    return names.length ? [say(language, `translation.${kind}`, { names: names.join(", ") })] : [];
  });
