import type { Map as ImmutableMap } from "immutable";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

/** What a card of the board says below its title: the summary, in the language that has one. */
export function cardText(entry: ImmutableMap<string, unknown>): string {
  const places = [["data"], ...LANGUAGE_IDS.map((language) => ["i18n", language, "data"])];
  return (
    places
      .map((place) => entry.getIn([...place, "summary"]))
      .find(Boolean)
      ?.toString() ?? ""
  );
}
