import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser for the end-to-end tests: the system's, or `undefined`. */
export const findChromium = (): string | undefined => PLACES.find((place) => place && existsSync(place));

/** The browser for the end-to-end tests, installed from Debian where we may; else ends with what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from Debian …");
    const apt = (...words: string[]) =>
      spawnSync("apt-get", ["-qq", "-y", ...words], { stdio: ["ignore", "ignore", "inherit"] });
    apt("update");
    apt("install", "--no-install-recommends", "chromium");
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(
    "The end-to-end tests need Chromium. Install it, or name one: CHROMIUM=/path/to/chromium npm test",
  );
  process.exit(1);
}
