import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../../scripts/chromium.ts";

/** How Chromium is started, so that it speaks to nobody else. */
export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium that speaks to nobody but the pages under test; `npm test` installs one where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found. Run npm test, or set CHROMIUM to its path.");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
