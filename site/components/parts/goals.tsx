import type { VNode } from "preact";
import type { Context } from "../../context.ts";
import { entryAddress } from "../../entries/address.ts";
import type { Entry } from "../../entries/entry.ts";
import { outcomesOf } from "../../entries/outcomes.ts";
import type { Data } from "../../model/collections/index.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/strings.ts";
import { termName } from "../../model/vocabulary.ts";

type Goal = NonNullable<Data<"applications">["goals"]>[number];

interface GoalsProps {
  readonly goals: readonly Goal[];
  readonly entry: Entry;
  readonly language: Language;
  readonly written: Language;
  readonly context: Context;
}

const isMain = (goal: Goal): boolean => !goal.id.includes(".");

/** Main goals with their sub-goals; each with the result that a report gives it, if one does. */
export function Goals({ goals, written, ...rest }: GoalsProps): VNode {
  return (
    <ol class="goals" lang={written}>
      {goals.filter(isMain).map((main) => (
        <li key={main.id}>
          <GoalText goal={main} {...rest} />
          <ol>
            {goals
              .filter((goal) => goal.id.startsWith(`${main.id}.`))
              .map((goal) => (
                <li key={goal.id}>
                  <GoalText goal={goal} {...rest} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function GoalText({
  goal,
  entry,
  language,
  context,
}: Omit<GoalsProps, "goals" | "written"> & { goal: Goal }): VNode {
  const [answer] = outcomesOf(entry, goal.id, context.store);
  return (
    <div class="goal" id={`goal-${goal.id}`}>
      <p>
        <strong>{goal.id}</strong> {goal.text}
      </p>
      {goal.indicator && <p class="goal__indicator">{goal.indicator}</p>}
      {answer && (
        <p class={`result result--${answer.result}`} lang={language}>
          {say(language, "entry.goalResult")}:{" "}
          <a href={`${entryAddress(answer.report, language)}#outcome-${goal.id}`}>
            {termName("result", answer.result, language)}
          </a>
        </p>
      )}
    </div>
  );
}
