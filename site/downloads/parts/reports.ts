import { isOf } from "../../entries/entry.ts";
import { rowsOf } from "../../entries/fact-rows.ts";
import { dataOf, textLanguageOf } from "../../entries/facts.ts";
import type { Data, EntryId } from "../../model/collections/index.ts";
import { transferFields } from "../../model/collections/reports.ts";
import { formatDate } from "../../model/dates.ts";
import { termName } from "../../model/vocabulary.ts";
import type { Edition } from "../edition.ts";
import { writeFactsTable, writePassage } from "../facts.ts";
import { labelOf } from "../labels.ts";
import { markup, withNext } from "../typst/escape.ts";
import { writePlain } from "../typst/plain.ts";
import { writeGoals } from "./goals.ts";
import { type Parts, partOf, writeLinks, writeList, writeNote } from "./part.ts";

/** A report: the outcome of each goal, what did not work, what came after. */
export const reportParts = (data: Data<"reports">, edition: Edition): Parts => ({
  before: [],
  after: [
    ...partOf(edition, "outcomes", data.outcomes, (outcomes) =>
      writeOutcomes(outcomes, data.application, edition),
    ),
    ...partOf(edition, "failures", data.failures, (failures) =>
      writeList(failures.map((each) => writeFailure(each, edition))),
    ),
    ...partOf(edition, "transfer", data.transfer, (transfer) => writeTransfer(transfer, edition)),
    ...partOf(edition, "afterlife", data.afterlife, (afterlife) =>
      writeList(
        afterlife.map(
          ({ date, text }) => `#strong[${markup(formatDate(date, edition.language))}]; ${writePlain(text)}`,
        ),
      ),
    ),
    ...partOf(edition, "attachments", data.attachments, writeLinks(edition)),
  ],
});

type Outcomes = NonNullable<Data<"reports">["outcomes"]>;

/** Each outcome beneath the words of the goal that the application promised. */
function writeOutcomes(outcomes: Outcomes, application: string | undefined, edition: Edition): string {
  const promised = goalsOf(application, edition);
  return writeGoals(
    outcomes.map(({ goal, result, text }) => ({
      id: goal,
      content: [
        promised.has(goal) && withNext(promised.get(goal) ?? ""),
        `#result[${markup(termName("result", result, edition.language))}];`,
        text && writePlain(text),
      ]
        .filter(Boolean)
        .join("\n\n"),
    })),
  );
}

function goalsOf(slug: string | undefined, edition: Edition): ReadonlyMap<string, string> {
  const id: EntryId = `applications/${slug ?? ""}`;
  const application = edition.store.has(id) ? edition.store.get(id) : undefined;
  if (!application || !isOf(application, "applications")) return new Map();
  const language = textLanguageOf(application, edition.language);
  const { goals = [] } = dataOf(application, edition.language);
  return new Map(goals.map((goal) => [goal.id, writePassage({ text: goal.text, language }, edition)]));
}

function writeFailure(
  { what, why, remedy }: NonNullable<Data<"reports">["failures"]>[number],
  { language }: Edition,
): string {
  const note = (field: string, text: string | undefined) =>
    text && writeNote(labelOf("reports", ["failures", field], language), writePlain(text));
  return [`#strong[${writePlain(what)}];`, note("why", why), note("remedy", remedy)]
    .filter(Boolean)
    .join("\n\n");
}

/** What it takes to do the same. */
const writeTransfer = (transfer: NonNullable<Data<"reports">["transfer"]>, edition: Edition): string =>
  writeFactsTable(rowsOf(transferFields, Object.keys(transferFields), transfer, edition.language), edition);
