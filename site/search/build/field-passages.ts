import { fieldId } from "../../entries/address.ts";
import type { Entry } from "../../entries/entry.ts";
import { dataOf, textLanguageOf, titleOf } from "../../entries/facts.ts";
import type { Store } from "../../entries/store.ts";
import { collectionOf, type EntryId } from "../../model/collections/index.ts";
import type { Widget } from "../../model/fields/index.ts";
import type { Language } from "../../model/language.ts";
import type { IndexPassage } from "./passages.ts";

/** Fields that say where an entry comes from, not what it is about, and those that are read elsewhere. */
const SKIPPED = new Set([
  "title",
  "summary",
  "body",
  "original",
  "themes",
  "sources",
  "credits",
  "licence",
  "translator",
  "cover",
  "verified",
]);

/** Fields that a page shows in the section of another. */
const SHOWN_WITH: Readonly<Record<string, string>> = { quotationTranslation: "quotation" };

/** What the model's other fields hold: names, terms of controlled lists, titles of related entries, texts. */
export function fieldPassages(entry: Entry, language: Language, store: Store): IndexPassage[] {
  const { fields, sections = [], facts } = collectionOf(entry.collection);
  const data = dataOf(entry, language) as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([name]) => !SKIPPED.has(name) && !sections.includes(name) && data[name] !== undefined)
    .flatMap(([name, field]) => {
      const written = field.translated ? textLanguageOf(entry, language) : language;
      const widget = { ...field.widget(language), name };
      const passages = valuePassages(data[name], widget, field.translated, { language, written, store });
      if (facts.includes(name)) return passages;
      const shown = SHOWN_WITH[name] ?? name;
      const section = {
        id: fieldId(shown),
        heading: (fields[shown] ?? field).label[language],
        own: true,
      };
      return passages.map((passage) => (passage.field === "text" ? { ...passage, section } : passage));
    });
}

interface Setting {
  readonly language: Language;
  readonly written: Language;
  readonly store: Store;
}

/** Walks a value along its widget, so that fields added to the model are found without a change here. */
function valuePassages(
  value: unknown,
  widget: Widget,
  translated: boolean,
  setting: Setting,
): IndexPassage[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuePassages(item, widget, translated, setting));
  if (typeof value === "object" && value !== null) {
    const inner = (widget.fields ?? []) as readonly Widget[];
    return inner.flatMap((each) =>
      valuePassages((value as Record<string, unknown>)[String(each.name)], each, translated, setting),
    );
  }
  if (typeof value !== "string" || /^https?:|^\/media\//.test(value)) return [];
  const { language, written, store } = setting;
  if (widget.widget === "relation") {
    const id = `${widget.collection}/${value}` as EntryId;
    return store.has(id) ? [{ field: "related", text: titleOf(store.get(id), language).text, language }] : [];
  }
  if (widget.widget === "select") {
    const options = widget.options as readonly { value: string; label: string }[];
    return [
      { field: "facets", text: options.find((option) => option.value === value)?.label ?? value, language },
    ];
  }
  if (/^\d{4}(-\d\d)*$/.test(value)) return [{ field: "facets", text: value.slice(0, 4), language }];
  const isName = !translated || widget.name === "name" || widget.name === "aliases";
  return [{ field: isName ? "names" : "text", text: value, language: isName ? language : written }];
}
