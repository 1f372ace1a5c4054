import { noFindings } from "../../site/model/findings.ts";
import type { Language } from "../../site/model/language.ts";
import type { Problem } from "../../site/model/messages.ts";
import { say } from "../../site/model/strings.ts";
import { checkSetting } from "../../site/settings/check.ts";
import { SETTINGS, type Setting } from "../../site/settings/index.ts";
import { labelsOf } from "../field-labels.ts";
import { storedValue, WHOLE } from "./format.ts";

/** What the build would refuse in a setting as the form holds it, each as a sentence in the editor's language. */
export function settingProblems(
  id: string,
  data: Readonly<Record<string, unknown>>,
  editor: Language,
): readonly string[] {
  const setting = SETTINGS.find((each) => each.id === id);
  if (!setting) return [];
  const findings = noFindings();
  checkSetting(setting, storedValue(setting, data), findings);
  return findings.problems.map((problem) => settingSentence(setting, problem, editor));
}

/** A problem under its setting's name and its field's labels: `"Temaer 3 › Dansk › Navn: Feltet mangler. …"` */
export function settingSentence(setting: Setting, { field, message }: Problem, editor: Language): string {
  const { key, ...details } = message;
  const widget = { ...setting.field.widget(editor), name: WHOLE, label: setting.label[editor] };
  // The name of a string holds dots of its own.
  const path = setting.write ? field : labelsOf([widget], field ? WHOLE + dotted(field) : WHOLE);
  return `${setting.write ? `${setting.label[editor]} › ` : ""}${path}: ${say(editor, key, details)}`;
}

const dotted = (path: string): string => (path.startsWith("[") ? path : `.${path}`);
