import { Attachments } from "../attachments.tsx";
import { sectionOf } from "../section.tsx";
import { Words } from "../words.tsx";
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
            {data.courses.map(({ name, note, credits }, index) => {
              const remarks = [note, credits !== undefined && `${credits} ECTS`].filter(Boolean);
              // A name that was not translated is still in the original's language.
              const own = name === entry.data.courses?.[index]?.name ? entry.original : written;
              return (
                <li key={name}>
                  <Words passage={{ text: name, language: own }} language={written} />
                  {remarks.length > 0 && ` (${remarks.join(", ")})`}
                </li>
              );
            })}
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
