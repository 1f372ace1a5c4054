import { type Entry, isOf } from "../entries/entry.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import type { EntryId } from "../model/collections/index.ts";
import { languageFacts } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { contentOf, contentsList, type Source, settings } from "./document.ts";
import type { Edition } from "./edition.ts";
import { writePassage } from "./facts.ts";
import { methodCard } from "./method-cards.ts";
import { PictureList } from "./pictures.ts";
import { array, markup, quoted } from "./typst/escape.ts";
import { newestVersion } from "./version.ts";

/** What belongs to a project: its reports, and the methods that it names. */
export interface Project {
  readonly reports: readonly Entry[];
  readonly methods: readonly (Entry & Entry<"methods">)[];
}

/** What belongs to an application, in the order in which it was made. */
export function projectOf(application: Entry & Entry<"applications">, store: Store): Project {
  const reports = store
    .related(application)
    .filter((entry) => isOf(entry, "reports") && entry.data.application === application.slug);
  const methods = (application.data.methods ?? []).map((slug) => store.get(`methods/${slug}` as EntryId));
  return { reports, methods: methods.flatMap((entry) => (isOf(entry, "methods") ? [entry] : [])) };
}

/** The addresses of what editors uploaded for an application, its reports and its methods, as far as readers can have it. */
export function projectUploads({ entry: application, store, upload }: Edition): readonly string[] {
  if (!isOf(application, "applications")) return [];
  const { reports, methods } = projectOf(application, store);
  const lists = [application, ...reports, ...methods].flatMap(({ data }) => [
    "attachments" in data ? data.attachments : [],
    "worksheets" in data ? data.worksheets : [],
  ]);
  return [...new Set(lists.flatMap((files) => (files ?? []).map(({ file }) => file)))].filter(
    (address) => !upload(address)?.fault,
  );
}

/** A whole project in one document: application, reports, and the cards of its methods; none where there is but the application. */
export function dossierOf(edition: Edition): Source | undefined {
  const { entry: application, language, store } = edition;
  if (!isOf(application, "applications")) return undefined;
  const { reports, methods } = projectOf(application, store);
  if (reports.length + methods.length === 0) return undefined;
  const pictures = new PictureList();
  const title = say(language, "pdf.dossierOf", { title: titleOf(application, language).text });
  const version = newestVersion([application, ...reports, ...methods]);
  const typst = [
    `#import "/template.typ": *`,
    `#import "/cards.typ": method-card, sheets, title-card`,
    `#show: publication.with(${settings(edition, title, version)});`,
    `#cover(kind: [${markup(say(language, "pdf.dossier"))}], title: [${markup(title)}], summary: [${writePassage(summaryOf(application, language), edition)}]);`,
    contentsList(language, 1),
    "#show heading.where(level: 1): set heading(outlined: true);",
    ...[application, ...reports].map((entry) => writeEntry(entry, edition, pictures)),
    methods.length > 0 && writeCards(methods, edition),
  ];
  return { typst: `${typst.filter(Boolean).join("\n\n")}\n`, pictures, deadLinks: [] };
}

/** An entry on pages of its own, in the dossier's language or else in its original one. */
function writeEntry(entry: Entry, edition: Edition, pictures: PictureList): string {
  const language = textLanguageOf(entry, edition.language);
  const content = contentOf({ ...edition, entry, language });
  pictures.join(content.pictures);
  const pages = `#pagebreak(weak: true);\n\n${content.front}\n\n${content.body}`;
  return spoken(language, edition, pages);
}

function writeCards(methods: Project["methods"], edition: Edition): string {
  const title = `title-card(title: [${markup(say(edition.language, "pdf.cards"))}])[${markup(say(edition.language, "pdf.cardsPrint"))}\n\n]`;
  const cards = methods.map((method) => {
    const language = textLanguageOf(method, edition.language);
    const card = methodCard(method, { ...edition, language });
    return `detailed => ${spoken(language, edition, `#(${card})(detailed)`).replace(/^#|;$/g, "")}`;
  });
  return `#sheets(${array([title, ...cards])});`;
}

/** Content with the language in which it is written. */
function spoken(language: Edition["language"], edition: Edition, content: string): string {
  const [tongue = "", region = ""] = languageFacts(language).locale.split("-");
  return language === edition.language
    ? `#[${content}\n]`
    : `#[#set text(lang: ${quoted(tongue)}, region: ${quoted(region)});\n${content}\n]`;
}
