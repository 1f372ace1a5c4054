import type { VNode } from "preact";
import { isOf } from "../../entries/entry.ts";
import { rowsOf } from "../../entries/fact-rows.ts";
import { dataOf } from "../../entries/facts.ts";
import type { EntryId } from "../../model/collections/index.ts";
import { transferFields } from "../../model/collections/reports.ts";
import { formatDate } from "../../model/dates.ts";
import { termName } from "../../model/vocabulary.ts";
import { Attachments } from "../attachments.tsx";
import { paragraphs, sectionOf } from "../section.tsx";
import type { Parts, PartsOf } from "./parts.ts";

/** A report: the outcome of each goal, what did not work, what it takes to do the same, what came after. */
export function reportParts(parts: PartsOf<"reports">): Parts {
  const { entry, data, language, context } = parts;
  const section = (field: string, content: VNode | undefined | false) =>
    sectionOf("reports", field, language, content);
  return {
    before: [],
    after: [
      ...section("outcomes", data.outcomes && <Outcomes {...parts} />),
      ...section("failures", data.failures && <Failures {...parts} />),
      ...section("transfer", data.transfer && <Transfer {...parts} />),
      ...section("afterlife", data.afterlife && <Afterlife {...parts} />),
      ...section(
        "attachments",
        data.attachments && (
          <Attachments files={data.attachments} entry={entry} language={language} context={context} />
        ),
      ),
    ],
  };
}

function Outcomes({ data, language, written, context }: PartsOf<"reports">): VNode {
  const id: EntryId = `applications/${data.application ?? ""}`;
  const application = context.store.has(id) ? context.store.get(id) : undefined;
  const goals =
    application && isOf(application, "applications") ? (dataOf(application, written).goals ?? []) : [];
  return (
    <ol class="outcomes" lang={written}>
      {(data.outcomes ?? []).map(({ goal, result, text }) => (
        <li key={goal} id={`outcome-${goal}`}>
          <p>
            <strong>{goal}</strong> {goals.find((each) => each.id === goal)?.text}
          </p>
          <p class={`result result--${result}`} lang={language}>
            {termName("result", result, language)}
          </p>
          {text && paragraphs(text)}
        </li>
      ))}
    </ol>
  );
}

function Failures({ data, written }: PartsOf<"reports">): VNode {
  return (
    <ul class="failures" lang={written}>
      {(data.failures ?? []).map(({ what, why, remedy }) => (
        <li key={what}>
          <p>
            <strong>{what}</strong>
          </p>
          {why && <p>{why}</p>}
          {remedy && <p>{remedy}</p>}
        </li>
      ))}
    </ul>
  );
}

function Transfer({ data, language }: PartsOf<"reports">): VNode {
  return (
    <dl class="transfer">
      {rowsOf(transferFields, Object.keys(transferFields), data.transfer ?? {}, language).map(
        ({ field, label, values }) => (
          <div key={field}>
            <dt>{label}</dt>
            {values.map(({ text }) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ),
      )}
    </dl>
  );
}

function Afterlife({ data, language, written }: PartsOf<"reports">): VNode {
  return (
    <dl class="afterlife">
      {(data.afterlife ?? []).map(({ date, text }) => (
        <div key={date}>
          <dt>{formatDate(date, language)}</dt>
          <dd lang={written}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
