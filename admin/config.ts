import { cmsCollections } from "../site/model/cms.ts";
import { collectionOf, isCollection } from "../site/model/collections/index.ts";
import type { Widget } from "../site/model/fields/index.ts";
import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Backend } from "./backend.ts";
import { phrase } from "./phrase.ts";
import { settingsCollection } from "./settings/collection.ts";

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
    backend: { ...backend, commit_messages: commitMessages(language) },
    logo: { src: "/icon.svg", show_in_header: true },
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
      // Told from the fields inside others, which may have the same name.
      fields: collection.fields.map((field) =>
        withInner(withCheck(collection.name, { ...field, isWhole: true })),
      ),
    })),
  };
}

/** What the history of the files says, in plain words; Decap would say `Update Methods “gjestebud”`. */
const commitMessages = (language: Language) => ({
  create: phrase(language, "samskab.history.create"),
  update: phrase(language, "samskab.history.update"),
  delete: phrase(language, "samskab.history.delete"),
  uploadMedia: phrase(language, "samskab.history.upload"),
  deleteMedia: phrase(language, "samskab.history.deleteUpload"),
});

/**
 * Where a field must be filled in before its entry is published: in every language, or in the original's only.
 * `in-item`: a line of a list, which is dropped when it is empty, so that its label says nothing.
 */
export type Needed = "everywhere" | "in-original" | "in-item";

/**
 * Says in `needed` what the model requires, for the field's label. Decap itself asks for nothing, so that half a text
 * can be saved: what is missing is said before publishing (`check-draft.ts`). Only the original's language is asked
 * for at once, because without it nobody can tell where the shared fields stand.
 */
function withCheck(collection: string, field: Widget): Widget {
  const model = isCollection(collection) ? collectionOf(collection).fields[String(field.name)] : undefined;
  if (!model?.required || field.name === "original") return field;
  const needed: Needed = model.translated ? "in-original" : "everywhere";
  return { ...field, required: false, needed };
}

/**
 * Prepares the fields inside a field. Decap hides them in other languages when it is not told that they are
 * translated, or shared, like the field around them.
 */
function withInner(field: Widget): Widget {
  const inner = (each: Widget, needed: Needed | false): Widget =>
    withInner({ ...each, i18n: field.i18n, required: false, ...(needed && { needed }) });
  return {
    ...field,
    ...(isList(field.fields) && {
      fields: field.fields.map((each) => inner(each, each.required === true && "everywhere")),
    }),
    // A closed list of single lines shows the lines themselves.
    ...(isWidget(field.field) && {
      field: inner(field.field, "in-item"),
      summary: `{{fields.${String(field.field.name)}}}`,
    }),
  };
}

const isWidget = (value: unknown): value is Widget =>
  typeof value === "object" && value !== null && "widget" in value;
const isList = (value: unknown): value is readonly Widget[] => Array.isArray(value) && value.every(isWidget);

export type CmsConfig = ReturnType<typeof cmsConfig>;

/** The configuration with the site's settings, which stand once and in no language's folder. */
export const withSettings = (config: CmsConfig) => {
  const settings = settingsCollection(config.locale);
  const files = settings.files.map((file) => ({ ...file, fields: file.fields.map(withInner) }));
  return { ...config, collections: [...config.collections, { ...settings, files }] };
};
