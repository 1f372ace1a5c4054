import { Foreign, paragraphs, sectionOf } from "../section.tsx";
import type { Parts, PartsOf } from "./parts.ts";
import { People } from "./people.tsx";

/** A write-up: who spoke, and what came next. */
export function writeupParts({ data, language, written }: PartsOf<"writeups">): Parts {
  return {
    before: [],
    after: [
      ...sectionOf(
        "writeups",
        "speakers",
        language,
        data.speakers && <People people={data.speakers} lang={written} />,
      ),
      ...sectionOf(
        "writeups",
        "next",
        language,
        data.next ? (
          <Foreign written={written} language={language}>
            {paragraphs(data.next)}
          </Foreign>
        ) : undefined,
      ),
    ],
  };
}
