import { FINDER_FACETS, facetIds } from "../search/build/facet-columns.ts";

/** Hides the methods that have not what was chosen in `components/method-finder.tsx`: one rule for each value. */
export const finderRules = (): string =>
  FINDER_FACETS.flatMap((name) =>
    facetIds(name).map((id) => {
      const value = JSON.stringify(id);
      return `main:has([name=${name}] [value=${value}]:checked) [data-${name}]:not([data-${name}~=${value}]){display:none}`;
    }),
  ).join("");
