import { access } from "node:fs/promises";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chromium is: the environment's `CHROMIUM`, or a usual place; throws a sentence that tells what to do. */
async function findChromium(): Promise<string> {
  for (const place of [process.env.CHROMIUM ?? "", ...PLACES]) {
    if (
      place &&
      (await access(place).then(
        () => true,
        () => false,
      ))
    )
      return place;
  }
  throw new Error(
    "No Chromium was found. Install it (Debian: apt install chromium), or set CHROMIUM to its path.",
  );
}

/** Starts a Chromium that speaks to nobody but the pages under test. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
