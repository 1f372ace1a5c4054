import type { Hit } from "./matches.ts";

/** How much of a hit's score goes to the entries that belong to it, and how many hits give. */
const SHARE = 0.2;
const GIVERS = 3;

/** A hit, and the hit to which it owes its place, where its own words would place it lower. */
export interface LinkedHit extends Hit {
  readonly through?: number;
}

/**
 * Adds what belongs to the best hits: the project behind a report, the people behind a project. Links are
 * typed and made by editors, so they lead to what no word leads to. `linksOf` gives a document's links.
 */
export async function withLinks(
  hits: readonly Hit[],
  linksOf: (document: number) => Promise<readonly number[]>,
): Promise<readonly LinkedHit[]> {
  const givers = hits.slice(0, GIVERS);
  const links = await Promise.all(givers.map(({ document }) => linksOf(document)));
  if (!links.some(({ length }) => length)) return hits;
  const own = new Map(hits.map((hit) => [hit.document, hit]));
  const found = new Map<number, LinkedHit>(own);
  givers.forEach(({ document: through, score }, index) => {
    for (const document of links[index] ?? []) {
      if ((found.get(document)?.score ?? 0) >= score * SHARE) continue;
      found.set(document, { document, score: score * SHARE, through });
    }
  });
  // Among those that belong to the same hit, their own words decide.
  const ownScore = ({ document }: LinkedHit) => own.get(document)?.score ?? 0;
  return [...found.values()].sort(
    (a, b) => b.score - a.score || ownScore(b) - ownScore(a) || a.document - b.document,
  );
}
