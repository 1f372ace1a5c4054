import type { VNode } from "preact";
import { Attachments } from "../attachments.tsx";
import { sectionOf } from "../section.tsx";
import { Words } from "../words.tsx";
import { Goals } from "./goals.tsx";
import type { Parts, PartsOf } from "./parts.ts";
import { People } from "./people.tsx";

/** An application: its goals with what became of them, its people, its links and attachments. */
export function applicationParts(parts: PartsOf<"applications">): Parts {
  const { entry, data, language, written, context } = parts;
  const section = (field: string, content: VNode | undefined | false) =>
    sectionOf("applications", field, language, content);
  return {
    before: [],
    after: [
      ...section(
        "goals",
        data.goals && (
          <Goals goals={data.goals} entry={entry} language={language} written={written} context={context} />
        ),
      ),
      ...section("people", data.people && <People people={data.people} lang={written} />),
      ...section(
        "links",
        data.links && (
          <ul>
            {data.links.map((link) => (
              <li key={link.address}>
                <a href={link.address}>
                  <Words passage={{ text: link.title, language: entry.original }} language={language} />
                </a>
              </li>
            ))}
          </ul>
        ),
      ),
      ...section(
        "attachments",
        data.attachments && (
          <Attachments files={data.attachments} entry={entry} language={language} context={context} />
        ),
      ),
    ],
  };
}
