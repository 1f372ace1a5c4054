import type { VNode } from "preact";
import { listAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { FINDER_FACETS, facetColumn, facetsOf } from "../search/build/facet-columns.ts";

/** What the finder's styles know of a method: `{ "data-time": "1-3h", … }`. */
export const finderMarks = (method: Entry, store: Store): Readonly<Record<`data-${string}`, string>> =>
  Object.fromEntries(FINDER_FACETS.map((name) => [`data-${name}`, facetsOf(name, method, store).join(" ")]));

interface FinderProps {
  readonly methods: readonly Entry[];
  readonly store: Store;
  readonly language: Language;
}

/** Narrows the list of methods by what one has: styles alone do it, a script counts and keeps it in the address. */
export function MethodFinder({ methods, store, language }: FinderProps): VNode {
  const texts = [
    say(language, "finder.found_one"),
    say(language, "finder.found_other"),
    say(language, "finder.none"),
  ];
  return (
    <search class="finder" aria-labelledby="finder" data-texts={JSON.stringify(texts)}>
      <h2 id="finder">{say(language, "finder.title")}</h2>
      {FINDER_FACETS.map((name) => (
        <label key={name}>
          {say(language, `search.facet.${name}`)}
          <select name={name}>
            <option value="">{say(language, "finder.any")}</option>
            {facetColumn(name, methods, store, language).values.map(({ id, label }) => (
              <option value={id} key={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <a href={listAddress("methods", language)}>{say(language, "finder.all")}</a>
      <p role="status" />
    </search>
  );
}
