import type { Entry } from "../../site/entries/entry.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { type CollectionName, collectionOf, type EntryId } from "../../site/model/collections/index.ts";
import { isEmpty, type Widget } from "../../site/model/fields/index.ts";
import { noFindings, placeIn } from "../../site/model/findings.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import type { Drafts, FieldValues } from "../entry-files.ts";

/**
 * The entry that the files of a draft make, with blanks where something required is not written yet or not right, so
 * that the page's components can show it.
 */
export function entryFromDraft(collection: CollectionName, slug: string, files: Drafts): Entry | undefined {
  const contents = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    const shown = data && readable(collection, data);
    return shown
      ? [{ path: `content/${collection}/${language}/${slug}.md`, collection, language, slug, data: shown }]
      : [];
  });
  return pairFiles(`${collection}/${slug}` as EntryId, contents, noFindings());
}

/** A file's values without single ones that cannot be shown, such as a date that is half written, and with blanks. */
function readable(collection: CollectionName, data: FieldValues): FieldValues {
  const { fields } = collectionOf(collection);
  const widgets = Object.entries(fields)
    .filter(([, { translated }]) => translated || "original" in data)
    .map(([name, field]) => ({ name, required: field.required, ...field.widget("en") }));
  const isRight = (name: string, value: unknown): boolean => {
    const widget = widgets.find((each) => each.name === name);
    if (!widget || isEmpty(value) || isStructure(widget)) return true;
    const findings = noFindings();
    fields[name]?.check(value, placeIn(findings, name, "en"));
    return findings.problems.length === 0;
  };
  const right = Object.entries(data).filter(([name, value]) => isRight(name, value));
  return withBlanks(Object.fromEntries(right), widgets, "original" in data);
}

const isStructure = ({ widget }: Widget): boolean => widget === "list" || widget === "object";

/** Values with blanks for what is required, down to the items of lists. */
function withBlanks(values: FieldValues, widgets: readonly Widget[], isWhole = true): FieldValues {
  const filled = widgets.flatMap((widget) => {
    const name = String(widget.name);
    const value = values[name];
    if (isEmpty(value)) return widget.required && isWhole ? [[name, blankOf(widget)] as const] : [];
    return [[name, completed(value, widget)] as const];
  });
  return { ...values, ...Object.fromEntries(filled) };
}

function completed(value: unknown, { fields }: Widget): unknown {
  if (!Array.isArray(fields)) return value;
  const whole = (item: unknown) =>
    typeof item === "object" && item !== null ? withBlanks(item as FieldValues, fields) : item;
  return Array.isArray(value) ? value.map(whole) : whole(value);
}

function blankOf({ widget, multiple, fields }: Widget): unknown {
  if (widget === "list" || multiple) return [];
  if (widget === "object") return withBlanks({}, (fields ?? []) as readonly Widget[]);
  return widget === "number" ? 0 : "";
}
