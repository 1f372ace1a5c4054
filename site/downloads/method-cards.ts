import siteFacts from "../../_data/site.json";
import { listAddress } from "../entries/address.ts";
import { type Entry, isOf } from "../entries/entry.ts";
import { factRows } from "../entries/fact-rows.ts";
import { dataOf, summaryOf, titleOf } from "../entries/facts.ts";
import { collections, type Data } from "../model/collections/index.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import type { Source } from "./document.ts";
import { type Edition, pageOf } from "./edition.ts";
import { PictureList } from "./pictures.ts";
import { writePlain } from "./typst/blocks.ts";
import { array, block, link, markup, quoted } from "./typst/escape.ts";
import { newestVersion, typstDate } from "./version.ts";

/** What a card says of its method's facts. */
const FACTS = ["groupMin", "time", "materials", "difficulty", "mode"];

type Deck = Omit<Edition, "entry">;

/** The methods that can be read in a language, in its alphabet. */
const methodsIn = ({ store, language }: Deck): readonly (Entry & Entry<"methods">)[] =>
  store
    .of("methods", language)
    .flatMap((entry) => (isOf(entry, "methods") && entry.languages.includes(language) ? [entry] : []));

/** All methods of a language as a deck of cards to print and cut; none where there are no methods in it. */
export function methodCards(deck: Deck): Source | undefined {
  const methods = methodsIn(deck);
  if (methods.length === 0) return undefined;
  const { language } = deck;
  const [tongue = "", region = ""] = languageFacts(language).locale.split("-");
  const typst = [
    `#import "/cards.typ": *`,
    "#deck(",
    `  language: ${quoted(tongue)}, region: ${quoted(region)},`,
    `  title: ${quoted(say(language, "pdf.cards"))},`,
    `  description: ${quoted(collections.methods.intro[language])},`,
    `  date: ${typstDate(newestVersion(methods))},`,
    `  cards: ${array([titleCard(methods.length, deck), ...methods.map((each) => methodCard(each, deck))])},`,
    ");",
  ].join("\n");
  return { typst: `${typst}\n`, pictures: new PictureList(), deadLinks: [] };
}

/** The first card says what the deck is, how to print it, under which licence, and where it comes from. */
function titleCard(count: number, { language, siteAddress }: Deck): string {
  const address = siteAddress + listAddress("methods", language);
  const licence = termName("licence", siteFacts.contentLicence, language);
  const lines = [
    markup(sayCount(language, "pdf.cardCount", count)),
    markup(say(language, "pdf.cardsPrint")),
    markup(say(language, "entry.licence", { licence })),
    link(address, markup(address)),
  ];
  return `title-card(title: [${markup(say(language, "pdf.cards"))}])[${lines.join("\n\n")}\n\n]`;
}

/** One method's card, for `cards.typ`. */
export function methodCard(entry: Entry & Entry<"methods">, deck: Deck): string {
  const { language } = deck;
  const data = dataOf(entry, language);
  const address = pageOf({ ...deck, entry }, entry);
  return [
    "method-card(",
    `  title: [${markup(titleOf(entry, language).text)}],`,
    `  summary: [${markup(summaryOf(entry, language).text)}],`,
    `  facts: ${array(factsOf(entry, language).map((fact) => block(markup(fact))))},`,
    `  steps: ${array(data.steps.map((step) => writeStep(step, language)))},`,
    `  watch: ${data.watch ? block(writePlain(data.watch)) : "none"},`,
    `  address: [${link(address, markup(address.replace(/^https?:\/\//, "")))}],`,
    ")",
  ].join("\n");
}

/** `Tid: 1–3 timer`, as many as are known. */
const factsOf = (entry: Entry, language: Language): readonly string[] =>
  factRows(entry, language)
    .filter(({ field }) => FACTS.includes(field))
    .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(", ")}`);

function writeStep({ name, text, minutes }: Data<"methods">["steps"][number], language: Language): string {
  const time = minutes === undefined ? "none" : block(markup(sayCount(language, "entry.minutes", minutes)));
  return `(${block(markup(name))}, ${time}, ${block(writePlain(text))})`;
}
