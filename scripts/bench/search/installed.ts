import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../chromium.ts";

/** The engines that we compare with are no part of the project; the comparison finds them here. */
const INSTALLED = path.join(tmpdir(), "samskab-bench");

/** A path below the installed packages. */
export const installed = (name: string): string => path.join(INSTALLED, "node_modules", name);

/** What is missing for the comparison, as a sentence, or nothing. */
export function missingForComparison(): string | undefined {
  if (!findChromium()) return "Nothing is asked without Chromium, which is not installed.";
  if (existsSync(installed("pagefind")) && existsSync(installed("minisearch"))) return undefined;
  return `Only our index and plain Lunr are measured; to compare with others: npm install --prefix ${INSTALLED} pagefind@1.6.0 minisearch@7.2.0`;
}
