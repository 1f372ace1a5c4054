import type { ContentFile } from "../../site/entries/content-file.ts";
import type { Entry } from "../../site/entries/entry.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { type CollectionName, collectionOf } from "../../site/model/collections/index.ts";
import type { Widget } from "../../site/model/fields/index.ts";
import { noFindings } from "../../site/model/findings.ts";
import { escapeMarkdown } from "./pieces.ts";

/** A made-up entry, Danish and translated into Swedish, and the paths of its texts: `steps[1].name`. */
export interface Sample {
  readonly entry: Entry;
  readonly texts: readonly string[];
}

/** What a field is given that takes no free text: a goal's number, a date, an address, a slug, hours, an entry's id. */
const CONSTRAINED: readonly ((path: string) => string)[] = [
  (path) => (path.includes("[2]") ? "1.2" : "1"),
  () => "2024-05-02",
  () => "https://example.org/x",
  () => "x",
  () => "17:00–19:00",
  () => "methods/x",
];

type Named = Widget & { readonly name: string };

/**
 * An entry in which every field of a collection says something, read from the model: what takes any line of text
 * holds what `text` gives for its path. Lists have two items; relations lead to entries called `x`.
 */
export function sampleOf(collection: CollectionName, text: (path: string) => string): Sample {
  const constraints = constraintsOf(collection);
  const { entry, problems, texts } = entryWith(collection, constraints, text);
  if (!entry || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { entry, texts: texts.filter((path) => !constraints.has(path)) };
}

/** Which fields refuse free text, with what they are given instead. */
type Constraints = ReadonlyMap<string, number>;

const known = new Map<CollectionName, Constraints>();

/** Tries one sample after another in each field that refuses the one before. */
function constraintsOf(collection: CollectionName): Constraints {
  const constraints = new Map(known.get(collection));
  for (;;) {
    const { problems } = entryWith(collection, constraints, () => "Free text");
    if (problems.length === 0) break;
    for (const field of new Set(problems.map((problem) => problem.field ?? ""))) {
      const next = (constraints.get(field) ?? -1) + 1;
      if (!CONSTRAINED[next]) throw new Error(`No sample fits ${field} of ${collection}`);
      constraints.set(field, next);
    }
  }
  known.set(collection, constraints);
  return constraints;
}

function entryWith(collection: CollectionName, constraints: Constraints, text: (path: string) => string) {
  const { fields } = collectionOf(collection);
  const widgets = Object.entries(fields).map(([name, field]): Named => ({ name, ...field.widget("en") }));
  const translated = widgets.filter(({ name }) => fields[name]?.translated);
  const texts = new Set<string>();
  const line = (path: string): string => {
    texts.add(path);
    const constraint = constraints.get(path);
    return constraint === undefined ? text(path) : (CONSTRAINED[constraint]?.(path) ?? "");
  };
  const file = (language: "da" | "sv", own: readonly Named[]): ContentFile => ({
    path: `content/${collection}/${language}/x.md`,
    ...{ collection, language, slug: "x", data: objectOf(own, "", line) },
  });
  const findings = noFindings();
  const entry = pairFiles(`${collection}/x`, [file("da", widgets), file("sv", translated)], findings);
  return { entry, problems: findings.problems, texts: [...texts] };
}

const objectOf = (widgets: readonly Named[], path: string, line: (path: string) => string) =>
  Object.fromEntries(
    widgets.flatMap((widget) => {
      const value = sampleValue(widget, path ? `${path}.${widget.name}` : widget.name, line);
      return value === undefined ? [] : [[widget.name, value]];
    }),
  );

function sampleValue(widget: Widget, path: string, line: (path: string) => string): unknown {
  const {
    widget: kind,
    multiple,
    options,
    fields,
    min,
  } = widget as Widget & {
    readonly multiple?: boolean;
    readonly options?: readonly { readonly value: string }[];
    readonly fields?: readonly Named[];
    readonly min?: number;
  };
  const one = options?.[0]?.value ?? "x";
  switch (kind) {
    case "string":
    case "text":
      return line(path);
    case "markdown":
      return escapeMarkdown(line(path));
    case "list":
      return [`${path}[1]`, `${path}[2]`].map((item) => (fields ? objectOf(fields, item, line) : line(item)));
    case "object":
      return objectOf(fields ?? [], path, line);
    case "select":
    case "relation":
      return multiple ? [one] : one;
    case "number":
      return Math.max(min ?? 0, 3);
    case "boolean":
      return false;
    case "datetime":
      return "2024-05-02";
    case "image":
      return "/media/p.png";
    case "file":
      return "/media/p.pdf";
    case "point":
    case "hidden":
    case "translation":
      return undefined;
    default:
      throw new Error(`Nobody has said what a ${kind} may hold (${path})`);
  }
}
