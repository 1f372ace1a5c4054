import type { Collection } from "./collection.ts";
import { COLLECTION_NAMES, collections } from "./collections/index.ts";
import type { Widget } from "./fields/index.ts";
import { LANGUAGE_IDS, type Language } from "./language.ts";

/** A collection as Decap's configuration describes it. */
export type CmsCollection = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly fields: readonly Widget[];
};

/**
 * The fields of a collection for Decap, labelled in the editor's language. Translated fields are never
 * `required` here: Decap asks for them in one fixed language, we ask in the original's (see `admin/`).
 */
export const cmsFields = (collection: Collection, language: Language): readonly Widget[] =>
  Object.entries(collection.fields).map(([name, field]) => ({
    name,
    label: field.label[language],
    ...(field.hint && { hint: field.hint[language] }),
    required: field.required && !field.translated,
    i18n: field.translated ? true : "duplicate",
    ...field.widget(language),
    ...(name === "original" && { default: language }),
  }));

/** All collections for Decap: one folder each, one folder per language in it. */
export const cmsCollections = (language: Language): readonly CmsCollection[] =>
  COLLECTION_NAMES.map((name) => ({
    name,
    label: collections[name].label[language],
    label_singular: collections[name].one[language],
    description: collections[name].intro[language],
    folder: `content/${name}`,
    create: true,
    slug: "{{slug}}",
    format: "frontmatter",
    extension: "md",
    i18n: { structure: "multiple_folders", locales: LANGUAGE_IDS, default_locale: language },
    fields: cmsFields(collections[name], language),
  }));
