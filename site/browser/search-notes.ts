import type { PageTexts } from "../search/page-texts.ts";
import type { Answer } from "../search/query/answer.ts";
import { element, switchButton } from "./element.ts";
import type { SearchState } from "./search-state.ts";
import type { SearchActions } from "./search-view.ts";

/** What is said between the field and the results: what else was searched, and where nothing is found, what may help. */
export const notesOn = (
  answer: Answer,
  state: SearchState,
  texts: PageTexts,
  { change }: Pick<SearchActions, "change">,
): HTMLElement[] => [
  ...corrections(answer, texts),
  ...otherWords(answer, state, texts, change),
  ...suggestions(answer, texts, change),
  ...nearestThemes(answer, texts),
];

type Change = SearchActions["change"];

const corrections = ({ corrected }: Answer, { words }: PageTexts): HTMLElement[] =>
  corrected.map((typed) =>
    element(
      "p",
      {},
      words["search.corrected"].replace("{typed}", () => typed),
    ),
  );

/** Other words for the same, and a button to search without them or with them again. */
function otherWords(
  { also }: Answer,
  { concepts }: SearchState,
  { words }: PageTexts,
  change: Change,
): HTMLElement[] {
  const names = [...new Set(also.flat())].join(", ");
  if (!names) return [];
  const said = words[concepts ? "search.also" : "search.alsoOff"].replace("{names}", () => names);
  const toggle = switchButton(words[concepts ? "search.onlyMine" : "search.alsoOthers"], () =>
    change({ concepts: !concepts }),
  );
  return [element("p", {}, `${said} `, toggle)];
}

/** What the reader may have meant, each as a button that searches for it. */
function suggestions({ suggestions }: Answer, { words }: PageTexts, change: Change): HTMLElement[] {
  if (!suggestions.length) return [];
  const buttons = suggestions.map((query) => switchButton(query, () => change({ query, filters: {} })));
  return [element("p", { class: "search-chosen" }, `${words["search.suggest"]}: `, ...buttons)];
}

function nearestThemes({ themes }: Answer, { words }: PageTexts): HTMLElement[] {
  if (!themes.length) return [];
  const links = themes.map(([name, href]) => element("a", { href }, name));
  return [element("p", { class: "search-chosen" }, `${words["search.nearest"]}: `, ...links)];
}
