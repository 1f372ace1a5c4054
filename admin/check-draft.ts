import { checkOriginal, checkTranslation } from "../site/entries/check-file.ts";
import { noFindings } from "../site/entries/report.ts";
import { cmsFields } from "../site/model/cms.ts";
import { type CollectionName, collectionOf } from "../site/model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Problem } from "../site/model/messages.ts";
import { languageName, say } from "../site/model/strings.ts";
import type { Drafts } from "./entry-files.ts";

/** What the build would refuse in these files, each as a sentence in the editor's language. */
export function problemsOf(collection: CollectionName, files: Drafts, editor: Language): readonly string[] {
  const contents = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    return data ? [{ path: language, collection, language, slug: "", data }] : [];
  });
  const original = contents.find(({ data }) => "original" in data);
  if (!original) return [];
  const findings = noFindings();
  checkOriginal(original, findings);
  for (const file of contents) if (file !== original) checkTranslation(file, original, findings);
  return findings.problems.map((problem) => sentence(collection, problem, editor));
}

/** A problem under the field's label and its language: `"Trin for trin 2 › Trin (dansk): Feltet mangler. Udfyld det."` */
function sentence(collection: CollectionName, { file, field, message }: Problem, editor: Language): string {
  const { key, ...details } = message;
  const label = labelOf(collection, field, editor);
  return `${label} (${languageName(file as Language, editor)}): ${say(editor, key, details)}`;
}

interface Labelled {
  readonly name: string;
  readonly label?: string;
  readonly fields?: readonly Labelled[];
}

/** A field's path in the words of the form: `"steps[2].name"` → `"Trin for trin 2 › Trin"`. */
function labelOf(collection: CollectionName, path: string, editor: Language): string {
  let fields = cmsFields(collectionOf(collection), editor) as unknown as readonly Labelled[];
  const labels = path.split(".").map((step) => {
    const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const field = fields.find((each) => each.name === name);
    fields = field?.fields ?? [];
    return [field?.label ?? name, index].filter(Boolean).join(" ");
  });
  return labels.join(" › ");
}
