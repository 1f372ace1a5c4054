import type { VNode } from "preact";
import type { Language } from "../../model/language.ts";
import { sayCount } from "../../model/strings.ts";
import { Attachments } from "../attachments.tsx";
import { Foreign, paragraphs, sectionOf } from "../section.tsx";
import type { Parts, PartsOf } from "./parts.ts";

/** A method: its steps and what to watch for come before the text, the rest after. */
export function methodParts({ entry, data, language, written, context }: PartsOf<"methods">): Parts {
  const section = (field: string, content: VNode | undefined | "" | false) =>
    sectionOf("methods", field, language, content || undefined);
  const foreign = (text: string | undefined) =>
    text && (
      <Foreign written={written} language={language}>
        {paragraphs(text)}
      </Foreign>
    );
  return {
    before: [
      ...section("steps", <Steps steps={data.steps} language={language} written={written} />),
      ...section("watch", foreign(data.watch)),
    ],
    after: [
      ...section("variants", foreign(data.variants)),
      ...section("origin", foreign(data.origin)),
      ...section(
        "worksheets",
        data.worksheets && (
          <Attachments files={data.worksheets} entry={entry} language={language} context={context} />
        ),
      ),
    ],
  };
}

interface StepsProps {
  readonly steps: PartsOf<"methods">["data"]["steps"];
  readonly language: Language;
  readonly written: Language;
}

function Steps({ steps, language, written }: StepsProps): VNode {
  return (
    <ol class="steps" lang={written}>
      {steps.map((step, index) => (
        <li key={index}>
          <h3>{step.name}</h3>
          {step.minutes !== undefined && (
            <p class="steps__minutes" lang={language}>
              {sayCount(language, "entry.minutes", step.minutes)}
            </p>
          )}
          {paragraphs(step.text)}
        </li>
      ))}
    </ol>
  );
}
