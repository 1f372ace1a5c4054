import siteFacts from "../../_data/site.json";
import { isDate } from "./dates.ts";
import type { Words } from "./language.ts";

/** How far a site meets the law's requirements, in the three steps of the EU's model statement (2018/1523). */
export const CONFORMANCE = ["full", "partial", "none"] as const;
export type Conformance = (typeof CONFORMANCE)[number];

/** Whom to turn to in a country when the owner's answer does not help. */
export interface Authority {
  /** ISO 3166-1: `DK`. */
  readonly country: string;
  readonly name: string;
  readonly address: string;
  /** What it does, to be read after its name. */
  readonly role: Words;
}

/** What Danish, Norwegian and Swedish rules ask a public body to say about its site's accessibility. */
export interface Statement {
  /** The operator's part; undefined or empty until it is filled in. */
  readonly owner: string | undefined;
  readonly contact: readonly string[];
  readonly conformance: Conformance | undefined;
  readonly assessed: string;
  readonly method: Words;
  readonly gaps: readonly Words[];
  readonly authorities: readonly Authority[];
}

/** The statement as `_data/site.json` has it; throws when a value there cannot be shown. */
export function statementOf(facts: typeof siteFacts): Statement {
  const { conformance, assessed, ...rest } = facts.accessibility;
  const known = CONFORMANCE.find((each) => each === conformance);
  if (conformance && !known)
    throw new Error(
      `_data/site.json: accessibility.conformance is "${conformance}". Write one of ${CONFORMANCE.join(", ")}, or leave it empty.`,
    );
  if (!isDate(assessed))
    throw new Error(
      `_data/site.json: accessibility.assessed is "${assessed}". Write the day of the assessment, such as 2026-11-22.`,
    );
  return { ...rest, assessed, conformance: known, owner: facts.owner || undefined, contact: facts.contact };
}

export const STATEMENT: Statement = statementOf(siteFacts);
