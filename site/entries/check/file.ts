import { checkMarkdown } from "../../markdown/check.ts";
import { collectionOf } from "../../model/collections/index.ts";
import { checkFields, type Field, isEmpty, type Place } from "../../model/fields/index.ts";
import { type Findings, placeIn } from "../../model/findings.ts";
import type { ContentFile } from "../content-file.ts";

/** Checks the file in which an entry was first written: all fields, shared and translated. */
export function checkOriginal(file: ContentFile, findings: Findings): void {
  const place = placeIn(findings, file.path, file.language);
  const { fields } = collectionOf(file.collection);
  checkFields(fields, file.data, place);
  checkTexts(file, place);
  checkCover(file.data, place);
  checkPeriod(file.data, place);
}

/** Checks a translation: translated fields only, each of the right form, in step with the original. */
export function checkTranslation(file: ContentFile, original: ContentFile, findings: Findings): void {
  const place = placeIn(findings, file.path, file.language);
  const { fields } = collectionOf(file.collection);
  for (const [key, value] of Object.entries(file.data)) {
    const field = fields[key];
    const inside = place.inside(key);
    if (!field) inside.problem({ key: "check.unknown", choices: translatedNames(fields).join(", ") });
    else if (!field.translated) inside.problem({ key: "check.shared", original: original.language });
    else if (!isEmpty(value)) field.check(value, inside);
    checkSameLength(value, original, key, inside);
  }
  checkTexts(file, place);
}

const translatedNames = (fields: Readonly<Record<string, Field>>): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.translated);

/** Lists such as steps and goals are the same list in every language; independent ones are free. */
function checkSameLength(value: unknown, original: ContentFile, key: string, place: Place): void {
  const expected = original.data[key];
  if (
    collectionOf(original.collection).fields[key]?.independent ||
    !Array.isArray(value) ||
    !Array.isArray(expected)
  )
    return;
  if (value.length === expected.length) return;
  place.problem({
    key: "check.differs",
    value: value.length,
    expected: expected.length,
    original: original.language,
  });
}

function checkTexts(file: ContentFile, place: Place): void {
  const { sections = [] } = collectionOf(file.collection);
  for (const name of ["body", ...sections]) {
    const text = file.data[name];
    if (typeof text === "string") checkMarkdown(text, place.inside(name));
  }
}

function checkCover(data: Readonly<Record<string, unknown>>, place: Place): void {
  const cover = data.cover as { decorative?: unknown } | undefined;
  if (cover && cover.decorative !== true && isEmpty(data.coverAlt))
    place.inside("coverAlt").problem({ key: "check.cover" });
}

function checkPeriod(data: Readonly<Record<string, unknown>>, place: Place): void {
  const period = (data.period ?? {}) as { from?: unknown; to?: unknown };
  for (const [field, from, to] of [
    ["end", data.date, data.end],
    ["period.to", period.from, period.to],
  ] as const) {
    if (typeof from !== "string" || typeof to !== "string") continue;
    const length = Math.min(from.length, to.length);
    if (to.slice(0, length) < from.slice(0, length))
      place.inside(field).problem({ key: "check.order", value: to, from });
  }
}
