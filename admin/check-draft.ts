import { checkOriginal, checkTranslation } from "../site/entries/check/file.ts";
import { cmsFields } from "../site/model/cms.ts";
import { type CollectionName, collectionOf, isCollection } from "../site/model/collections/index.ts";
import { noFindings } from "../site/model/findings.ts";
import { isLanguage, LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Problem } from "../site/model/messages.ts";
import { languageName, say } from "../site/model/strings.ts";
import { settingAt } from "../site/settings/index.ts";
import type { Drafts } from "./entry-files.ts";
import { labelsOf } from "./field-labels.ts";
import { settingSentence } from "./settings/problems.ts";

/** What the build would refuse in these files, each as a sentence in the editor's language. */
export function problemsOf(collection: CollectionName, files: Drafts, editor: Language): readonly string[] {
  const contents = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    return data ? [{ path: pathOf(collection, language), collection, language, slug: "", data }] : [];
  });
  const original = contents.find(({ data }) => "original" in data);
  if (!original) return [];
  const findings = noFindings();
  checkOriginal(original, findings);
  for (const file of contents) if (file !== original) checkTranslation(file, original, findings);
  return findings.problems.map((problem) => sentence(problem, editor));
}

/** A problem under the field's label and its language: `"Trin for trin 2 › Trin (dansk): Feltet mangler. Udfyld det."` */
function sentence({ file, field, message }: Problem, editor: Language): string {
  const { key, ...details } = message;
  const [, collection = "", language = ""] = file.split("/");
  if (!isCollection(collection) || !isLanguage(language)) return `${file}: ${say(editor, key, details)}`;
  const label = [labelOf(collection, field, editor), `(${languageName(language, editor)})`];
  return `${label.filter(Boolean).join(" ")}: ${say(editor, key, details)}`;
}

/** A problem in any entry, which is named first: `"Nyhed nyt: Organisationer 1 (dansk): …"`. */
export function problemElsewhere(problem: Problem, editor: Language): string {
  const setting = settingAt(problem.file);
  if (setting) return settingSentence(setting, problem, editor);
  const [, collection = "", , file = ""] = problem.file.split("/");
  if (!isCollection(collection)) return sentence(problem, editor);
  return `${collectionOf(collection).one[editor]} ${file.replace(/\.md$/, "")}: ${sentence(problem, editor)}`;
}

const pathOf = (collection: CollectionName, language: Language) => `content/${collection}/${language}/`;

/** A field's path in the words of the form: `"steps[2].name"` → `"Trin for trin 2 › Trin"`. */
export const labelOf = (collection: CollectionName, path: string, editor: Language): string =>
  labelsOf(cmsFields(collectionOf(collection), editor), path);
