import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Lighthouse is not part of the project; the measurement finds it here. */
const INSTALLED = path.join(tmpdir(), "samskab-bench");
const MODULE = path.join(INSTALLED, "node_modules/lighthouse/core/index.js");

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of a page. */
export interface Judgement {
  /** Of 100, one for each category. */
  readonly scores: readonly number[];
  /** Largest contentful paint, milliseconds, on the slow telephone that Lighthouse simulates. */
  readonly paint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** What keeps the page from 100, by title. */
  readonly faults: readonly string[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly scoreDisplayMode: string;
}

interface Result {
  readonly lhr: {
    readonly audits: Readonly<Record<string, Audit>>;
    readonly categories: Readonly<
      Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
    >;
  };
}

type Lighthouse = (address: string, flags: object) => Promise<Result | undefined>;

/** What is missing for Lighthouse, as a sentence, or nothing. */
export const missingForLighthouse = (): string | undefined =>
  existsSync(MODULE)
    ? undefined
    : `Lighthouse is not asked; to ask it: npm install --prefix ${INSTALLED} lighthouse@12.8.2`;

/** Lets Lighthouse judge an address in the browser that listens on a debugging port. */
export async function judge(address: string, port: number): Promise<Judgement> {
  const { default: lighthouse } = (await import(pathToFileURL(MODULE).href)) as { default: Lighthouse };
  const result = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { audits, categories } = result.lhr;
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]),
  );
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    paint: audits["largest-contentful-paint"]?.numericValue ?? 0,
    shift: audits["cumulative-layout-shift"]?.numericValue ?? 0,
    faults: weighed.flatMap((audit) =>
      audit && audit.score !== null && audit.score < 0.9 ? [audit.title] : [],
    ),
  };
}
