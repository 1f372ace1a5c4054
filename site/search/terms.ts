import type { Language } from "../model/language.ts";
import { analyse, type Parts } from "./analyser.ts";
import { conceptsIn } from "./concepts.ts";
import type { FieldName } from "./fields.ts";
import { conceptTerm, foreignTerm } from "./term-signs.ts";
import { tokenise } from "./tokenise.ts";

/** The terms of one passage, by the field in which they are indexed. */
export type Terms = Partial<Record<FieldName, readonly string[]>>;

/** A passage in the index's own language: stems, parts of compounds, concepts. */
export function ownTerms(
  text: string,
  field: FieldName,
  language: Language,
  cut: (word: string) => Parts,
): Terms {
  const words = tokenise(text);
  const content = words.filter((word) => !analyse(word, language).stop);
  const analysed = content.map((word) => analyse(word, language));
  const concepts = conceptsIn(
    analysed.map(({ folded }) => folded),
    language,
  );
  // Stop words count in titles only: a search of nothing else finds the entry of that name.
  const stops = field === "title" ? words.filter((word) => analyse(word, language).stop) : [];
  const parts = content.map(cut);
  return {
    [field]: [...analysed.map(({ stem }) => stem), ...stops, ...concepts.map(conceptTerm)],
    parts: parts.flatMap(({ stems, concepts }) => [...stems, ...concepts.map(conceptTerm)]),
  };
}

/** A passage in a neighbour's language: skeletons, found by whatever has the same origin, and concepts. */
export function foreignTerms(text: string, language: Language, falseFriends: ReadonlySet<string>): Terms {
  const words = tokenise(text)
    .map((word) => analyse(word, language))
    .filter(({ stop }) => !stop);
  const shared = words.filter(({ stem }) => stem.length > 2 && !falseFriends.has(stem));
  const concepts = conceptsIn(
    words.map(({ folded }) => folded),
    language,
  );
  return { foreign: [...shared.map(({ stem }) => foreignTerm(stem)), ...concepts.map(conceptTerm)] };
}
