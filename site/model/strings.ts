import da from "../../_data/strings/da.json";
import en from "../../_data/strings/en.json";
import nb from "../../_data/strings/nb.json";
import sv from "../../_data/strings/sv.json";
import { type Language, languageFacts } from "./language.ts";
import { once } from "./once.ts";

/** Every interface string has a key; the four files of `_data/strings/` have the same keys. */
export type StringKey = keyof typeof da;

/** All keys, in the files' order. */
export const STRING_KEYS = Object.keys(da) as readonly StringKey[];

/** Keys of strings that differ with a number, without `_one` and `_other`. */
export type CountedKey = StringKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type Details = Readonly<Record<string, unknown>>;

const STRINGS: Record<Language, Record<StringKey, string>> = { da, nb, sv, en };

const fill = (text: string, details: Details): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in details ? String(details[name]) : whole));

/** An interface string: `say("sv", "entry.original", { original: "danska" })`. */
export const say = (language: Language, key: StringKey, details: Details = {}): string =>
  fill(STRINGS[language][key], details);

// Intl's formatters take longer to make than to use.
const pluralRules = once((locale: string) => new Intl.PluralRules(locale));
const wholeNumbers = once((locale: string) => new Intl.NumberFormat(locale));

/** An interface string that follows a number: `sayCount("en", "entry.pages", 2)` → `"2 pages"`. */
export function sayCount(language: Language, key: CountedKey, count: number, details: Details = {}): string {
  const { locale } = languageFacts(language);
  const form = pluralRules(locale).select(count) === "one" ? "one" : "other";
  return say(language, `${key}_${form}`, { ...details, count: wholeNumbers(locale).format(count) });
}

/** What a language is called in another: `languageName("da", "sv")` → `"danska"`. */
export const languageName = (named: Language, language: Language): string =>
  say(language, `language.${named}`);
