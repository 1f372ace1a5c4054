import type { CollectionName } from "../../site/model/collections/index.ts";
import { languageName } from "../../site/model/strings.ts";
import { labelOf } from "../check-draft.ts";
import { askDialog } from "../dialog.ts";
import type { Drafts } from "../entry-files.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import type { Difference } from "../versions.ts";

/** What an editor wrote in fields, as text. */
const words = (fields: readonly Difference[], files: Drafts): string =>
  fields
    .map(({ language, field }) => files[language]?.[field] ?? "")
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2)))
    .join("\n\n");

/** Tells what the other editor changed, and lets one's own be copied; gives whether to save both together. */
export async function tellChanges(
  collection: CollectionName,
  mine: Drafts,
  theirs: readonly Difference[],
  both: readonly Difference[],
): Promise<boolean> {
  const editor = rememberedLanguage();
  const place = ({ language, field, sections }: Difference): string =>
    [
      `${labelOf(collection, field, editor)} (${languageName(language, editor)})`,
      sections.map((heading) => `“${heading}”`).join(", "),
    ]
      .filter(Boolean)
      .join(": ");
  const isBoth = (one: Difference) =>
    both.some(({ language, field }) => language === one.language && field === one.field);
  const answer = await askDialog({
    heading: phrase(editor, "samskab.stale.heading"),
    sentences: [
      ...theirs.map((one) =>
        phrase(editor, isBoth(one) ? "samskab.stale.both" : "samskab.stale.theirs", { place: place(one) }),
      ),
      phrase(editor, both.length ? "samskab.stale.choose" : "samskab.stale.together"),
    ],
    buttons: [
      both.length
        ? (["copy", phrase(editor, "samskab.stale.copy")] as const)
        : (["together", phrase(editor, "samskab.stale.save")] as const),
      ["back", phrase(editor, "samskab.refused.close")],
    ],
  });
  if (answer === "copy") await navigator.clipboard.writeText(words(both, mine));
  return answer === "together";
}
