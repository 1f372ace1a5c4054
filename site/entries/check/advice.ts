import { type CollectionName, collectionOf } from "../../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import type { StringKey } from "../../model/strings.ts";
import { THEMES } from "../../model/vocabulary.ts";
import { documentOf } from "../document.ts";
import type { Entry } from "../entry.ts";
import { dataOf } from "../facts.ts";
import { wordCount, wordsIn } from "../reading-time.ts";
import type { Store } from "../store.ts";

/** What could be better, with its place: nothing that stops a build. */
export interface Advice {
  readonly file: string;
  readonly field: string;
  readonly message: {
    readonly key: Extract<StringKey, `advice.${string}`>;
    readonly [detail: string]: unknown;
  };
}

interface Length {
  readonly min: number;
  readonly max: number;
}

const SUMMARY: Length = { min: 30, max: 50 };

/** How many words a text of a collection should have, its structured parts included. */
const TEXTS: Readonly<Partial<Record<CollectionName, Length>>> = {
  portraits: { min: 500, max: 900 },
  applications: { min: 600, max: 1200 },
  reports: { min: 600, max: 1200 },
  methods: { min: 300, max: 600 },
  writeups: { min: 500, max: 900 },
  programmes: { min: 400, max: 800 },
  news: { min: 150, max: 300 },
};

/** The lists that readers read as part of the text, and what in each of their items is prose. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  steps: ["name", "text"],
  goals: ["text", "indicator"],
  outcomes: ["text"],
  failures: ["what", "why", "remedy"],
  afterlife: ["text"],
};

/** Readers' responses stand in one language and pages about the site beside the library. */
const inLibrary = (entry: Entry): boolean => entry.collection !== "responses" && entry.collection !== "pages";

/** Everything that could be better in the content, entry by entry, then theme by theme. */
export const adviceOn = (store: Store): readonly Advice[] => [
  ...store.entries.flatMap((entry) => [
    ...(entry.collection === "responses"
      ? []
      : LANGUAGE_IDS.flatMap((language) => onOpening(entry, language))),
    ...entry.languages.flatMap((language) => [...onText(entry, language), ...onLists(entry, language)]),
    ...(inLibrary(entry) && store.related(entry).length === 0 ? [onLinks(entry)] : []),
  ]),
  ...onThemes(store),
];

/** The file of a language, or else the original's. */
const fileOf = (entry: Entry, language: Language): string =>
  entry.files[language] ?? entry.files[entry.original] ?? entry.id;

function onOpening(entry: Entry, language: Language): readonly Advice[] {
  const file = fileOf(entry, language);
  const texts = entry.texts[language];
  const missing = (["title", "summary"] as const).filter((field) => !texts?.[field]);
  return [
    ...missing.map((field): Advice => ({ file, field, message: { key: "advice.language", language } })),
    ...(texts?.summary
      ? onLength(wordsIn(texts.summary), SUMMARY, { file, field: "summary", language })
      : []),
  ];
}

function onText(entry: Entry, language: Language): readonly Advice[] {
  const length = TEXTS[entry.collection];
  if (!length) return [];
  const words = wordCount(documentOf(entry, language)) + wordsIn(listed(entry, language));
  return onLength(words, length, { file: fileOf(entry, language), field: "body", language });
}

/** A list that begins with another number than 1 is mostly a paragraph that begins with a date: "18. og 19. september". */
const onLists = (entry: Entry, language: Language): readonly Advice[] =>
  documentOf(entry, language).tokens.flatMap((token) => {
    const number = token.type === "ordered_list_open" && token.attrGet("start");
    const file = fileOf(entry, language);
    return number ? [{ file, field: "body", message: { key: "advice.list", number } }] : [];
  });

/** The prose of an entry's structured lists, in a row. */
function listed(entry: Entry, language: Language): string {
  const data = dataOf(entry, language) as Readonly<Record<string, unknown>>;
  return Object.entries(PROSE)
    .filter(([field]) => field in collectionOf(entry.collection).fields)
    .flatMap(([field, names]) =>
      ((data[field] ?? []) as readonly Readonly<Record<string, string>>[]).flatMap((item) =>
        names.map((name) => item[name] ?? ""),
      ),
    )
    .join(" ");
}

function onLength(
  words: number,
  { min, max }: Length,
  { file, field, language }: { readonly file: string; readonly field: string; readonly language: Language },
): readonly Advice[] {
  if (words >= min && words <= max) return [];
  return [{ file, field, message: { key: "advice.length", words, min, max, language } }];
}

const onLinks = (entry: Entry): Advice => ({
  file: fileOf(entry, entry.original),
  field: "",
  message: { key: "advice.alone" },
});

const onThemes = (store: Store): readonly Advice[] =>
  THEMES.flatMap(({ id }) =>
    LANGUAGE_IDS.filter(
      (language) => !store.withTheme(id, language).some(({ languages }) => languages.includes(language)),
    ).map(
      (language): Advice => ({
        file: "_data/themes.json",
        field: id,
        message: { key: "advice.theme", language },
      }),
    ),
  );
