import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** WCAG 2.2 AA, AAA for what AAA asks of text, and axe's best practice for landmarks and headings. */
const EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"];

/** Brings axe into a page, which the page's own policy would rightly forbid: its context bypasses that. */
export const addAxe = (page: Page): Promise<unknown> => page.addScriptTag({ path: axe });

/** WCAG 2.2 A and AA: for the CMS, whose headings and landmarks are Decap's. */
const WCAG_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe objects to in a page, as it is shown now: the rule and the first place. */
export const barriers = (page: Page): Promise<readonly string[]> => look(page, EVERYTHING);

/** What axe objects to in a screen of the CMS; the page beside a form is looked at where readers see it. */
export const editorBarriers = (page: Page): Promise<readonly string[]> => look(page, WCAG_AA);

const look = (page: Page, runOnly: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ["violations"], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, runOnly);
