import { Attachments } from "../attachments.tsx";
import { sectionOf } from "../section.tsx";
import type { Parts, PartsOf } from "./parts.ts";

/** A programme: its courses with their credits, and its documents. */
export function programmeParts({ entry, data, language, written, context }: PartsOf<"programmes">): Parts {
  return {
    before: [],
    after: [
      ...sectionOf(
        "programmes",
        "courses",
        language,
        data.courses && (
          <ul lang={written}>
            {data.courses.map((course) => (
              <li key={course.name}>
                {course.name}
                {course.credits !== undefined && ` (${course.credits} ECTS)`}
              </li>
            ))}
          </ul>
        ),
      ),
      ...sectionOf(
        "programmes",
        "documents",
        language,
        data.documents && (
          <Attachments files={data.documents} entry={entry} language={language} context={context} />
        ),
      ),
    ],
  };
}
