import siteFacts from "../../_data/site.json";
import { listAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { cardOf, methodsIn } from "../entries/method-card.ts";
import { collections, type Data } from "../model/collections/index.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import type { Source } from "./document.ts";
import { type Edition, pageOf } from "./edition.ts";
import { PictureList } from "./pictures.ts";
import { array, block, link, markup, narrowText, quoted } from "./typst/escape.ts";
import { writeNarrow } from "./typst/plain.ts";
import { newestVersion, typstDate } from "./version.ts";

type Deck = Omit<Edition, "entry">;

/** All methods of a language as a deck of cards to print and cut; none where there are no methods in it. */
export function methodCards(deck: Deck): Source | undefined {
  const methods = methodsIn(deck.store, deck.language);
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
    narrowText(say(language, "pdf.cardsPrint")),
    markup(say(language, "entry.licence", { licence })),
    link(address, markup(address)),
  ];
  return `title-card(title: [${markup(say(language, "pdf.cards"))}])[${lines.join("\n\n")}\n\n]`;
}

/** One method's card, for `cards.typ`. */
export function methodCard(entry: Entry & Entry<"methods">, deck: Deck): string {
  const { language } = deck;
  const card = cardOf(entry, language);
  const address = pageOf({ ...deck, entry }, entry);
  return [
    "method-card(",
    `  title: [${markup(card.title)}],`,
    `  summary: [${narrowText(card.summary)}],`,
    `  facts: ${array(card.facts.map((fact) => block(narrowText(fact))))},`,
    `  steps: ${array(card.steps.map((step) => writeStep(step, language)))},`,
    `  watch: ${card.watch ? block(writeNarrow(card.watch)) : "none"},`,
    `  address: [${link(address, markup(address.replace(/^https?:\/\//, "")))}],`,
    ")",
  ].join("\n");
}

function writeStep({ name, text, minutes }: Data<"methods">["steps"][number], language: Language): string {
  const time = minutes === undefined ? "none" : block(markup(sayCount(language, "entry.minutes", minutes)));
  return `(${block(markup(name))}, ${time}, ${block(writeNarrow(text))})`;
}
