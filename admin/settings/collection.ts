import type { Language } from "../../site/model/language.ts";
import { SETTINGS, type Setting, settingAt } from "../../site/settings/index.ts";
import { phrase } from "../phrase.ts";
import { WHOLE } from "./format.ts";

/** The name of the CMS's collection of settings, beside those of the content. */
export const SETTINGS_COLLECTION = "settings";

/** The name under which a setting's format is registered with Decap. */
export const formatName = ({ id }: Setting): string => `samskab-data-${id}`;

/** The format of a file of `_data/`; Decap knows one for a whole collection. */
export function formatOfPath(path: string | undefined): string | undefined {
  const setting = settingAt(path ?? "");
  return setting && formatName(setting);
}

/** The files of `_data/` that editors write, as a collection of the CMS. */
export const settingsCollection = (language: Language) => ({
  name: SETTINGS_COLLECTION,
  label: phrase(language, "samskab.settings.label"),
  label_singular: phrase(language, "samskab.settings.label"),
  description: phrase(language, "samskab.settings.intro"),
  delete: false,
  editor: { preview: false },
  files: SETTINGS.map(({ id, file, label, field }) => ({
    name: id,
    label: label[language],
    file,
    fields: [
      {
        name: WHOLE,
        label: field.label[language],
        ...(field.hint && { hint: field.hint[language] }),
        required: false,
        ...field.widget(language),
        ...(field.widget(language).widget === "object" && { collapsed: false }),
      },
    ],
  })),
});
