import { cmsCollections } from "../site/model/cms.ts";
import { collectionOf, isCollection } from "../site/model/collections/index.ts";
import type { Widget } from "../site/model/fields/index.ts";
import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Backend } from "./backend.ts";

/** The name under which `content-format.ts` is registered with Decap. */
export const FORMAT = "samskab-markdown";

/** Decap's whole configuration, in the editor's language; the editor's language is also the form's first. */
export function cmsConfig(language: Language, backend: Backend) {
  const i18n = {
    structure: "multiple_folders",
    locales: [language, ...LANGUAGE_IDS.filter((other) => other !== language)],
    default_locale: language,
  };
  return {
    load_config_file: false,
    locale: language,
    backend,
    publish_mode: "editorial_workflow",
    media_folder: "content/media",
    public_folder: "/media",
    show_preview_links: false,
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
    i18n,
    collections: cmsCollections(language).map((collection) => ({
      ...collection,
      format: FORMAT,
      i18n,
      fields: collection.fields.map((field) => withInner(withCheck(collection.name, field))),
    })),
  };
}

/** What Decap itself does not ask for, but `check-draft.ts` does. */
const CHECKED_WHEN_SAVED = { required: false, checked_when_saved: true };

/** Texts are asked for in the original's language, whichever that is; Decap would ask in the editor's. */
function withCheck(collection: string, field: Widget): Widget {
  const model = isCollection(collection) ? collectionOf(collection).fields[String(field.name)] : undefined;
  return model?.required && model.translated ? { ...field, ...CHECKED_WHEN_SAVED } : field;
}

/**
 * Prepares the fields inside a field. Decap hides them in other languages when it is not told that they are
 * translated, or shared, like the field around them; and it asks for them even where the whole group may be left out.
 */
function withInner(field: Widget): Widget {
  const isGroup = field.widget === "object";
  const inner = (each: Widget): Widget =>
    withInner({ ...each, i18n: field.i18n, ...(isGroup && each.required === true && CHECKED_WHEN_SAVED) });
  return {
    ...field,
    ...(isList(field.fields) && { fields: field.fields.map(inner) }),
    // A closed list of single lines shows the lines themselves.
    ...(isWidget(field.field) && {
      field: inner(field.field),
      summary: `{{fields.${String(field.field.name)}}}`,
    }),
  };
}

const isWidget = (value: unknown): value is Widget =>
  typeof value === "object" && value !== null && "widget" in value;
const isList = (value: unknown): value is readonly Widget[] => Array.isArray(value) && value.every(isWidget);

export type CmsConfig = ReturnType<typeof cmsConfig>;
