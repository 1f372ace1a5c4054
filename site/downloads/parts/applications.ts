import { type Outcome, outcomesOf } from "../../entries/outcomes.ts";
import type { Data } from "../../model/collections/index.ts";
import { say } from "../../model/strings.ts";
import { termName } from "../../model/vocabulary.ts";
import { type Edition, pageOf } from "../edition.ts";
import { labelOf } from "../labels.ts";
import { link, markup, withNext } from "../typst/escape.ts";
import { writePlain } from "../typst/plain.ts";
import { writeGoals } from "./goals.ts";
import { type Parts, partOf, writeLinks, writeNote } from "./part.ts";
import { writePeople } from "./people.ts";

type Goal = NonNullable<Data<"applications">["goals"]>[number];

/** An application: its goals with what became of them, its people, its links and attachments. */
export const applicationParts = (data: Data<"applications">, edition: Edition): Parts => ({
  before: [],
  after: [
    ...partOf(edition, "goals", data.goals, (goals) =>
      writeGoals(goals.map((goal) => ({ id: goal.id, content: writeGoal(goal, edition) }))),
    ),
    ...partOf(edition, "people", data.people, (people) => writePeople("people", people, edition)),
    ...partOf(edition, "links", data.links, writeLinks(edition)),
    ...partOf(edition, "attachments", data.attachments, writeLinks(edition)),
  ],
});

function writeGoal({ id, text, indicator }: Goal, edition: Edition): string {
  const { entry, language, store } = edition;
  const [answer] = outcomesOf(entry, id, store);
  return [
    withNext(writePlain(text)),
    indicator &&
      withNext(writeNote(labelOf("applications", ["goals", "indicator"], language), markup(indicator))),
    answer && writeNote(say(language, "entry.goalResult"), writeResult(answer, edition)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** A report's verdict, leading to the report. */
const writeResult = ({ report, result }: Outcome, edition: Edition): string =>
  link(pageOf(edition, report), markup(termName("result", result, edition.language)));
