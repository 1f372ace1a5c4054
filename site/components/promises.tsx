import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import { type Entry, isOf } from "../entries/entry.ts";
import { titleOf } from "../entries/facts.ts";
import { type Outcome, outcomesOf, reportsOn } from "../entries/outcomes.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { Dotted } from "./dotted.tsx";
import { metaOf } from "./entry-meta.ts";
import { Words } from "./words.tsx";

interface PromisesProps {
  readonly projects: readonly Entry[];
  readonly language: Language;
  readonly context: Context;
}

/** Projects with what they promised on one side and what is known of the result on the other. */
export function Promises({ projects, ...rest }: PromisesProps): VNode {
  return (
    <ul class="promises">
      {projects.map((project) => (
        <li key={project.id}>
          <Promised project={project} {...rest} />
          <Told project={project} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type ProjectProps = Omit<PromisesProps, "projects"> & { readonly project: Entry };

function Promised({ project, language }: ProjectProps): VNode {
  return (
    <div>
      <p class="meta">
        <Dotted parts={metaOf(project, language)} />
      </p>
      <h3>
        <a href={entryAddress(project, language)}>
          <Words passage={titleOf(project, language)} language={language} />
        </a>
      </h3>
    </div>
  );
}

/** How many goals have an answer, and the reports that give it. */
function Told({ project, language, context }: ProjectProps): VNode {
  const goals = (isOf(project, "applications") && project.data.goals) || [];
  // That nothing is known is honest, but no answer.
  const isAnswered = ({ result }: Outcome) => result !== "unknown";
  const answered = goals.filter(({ id }) => outcomesOf(project, id, context.store).some(isAnswered)).length;
  const reports = reportsOn(project, context.store);
  if (reports.length === 0) return <p class="meta">{say(language, "home.unanswered")}</p>;
  return (
    <div class="promises__told">
      <p class="meta">
        {goals.length > 0
          ? sayCount(language, "home.goals", goals.length, { answered })
          : collections.reports.one[language]}
      </p>
      {reports.map((report) => (
        <p key={report.id}>
          <a href={entryAddress(report, language)}>
            <Words passage={titleOf(report, language)} language={language} />
          </a>
        </p>
      ))}
    </div>
  );
}
