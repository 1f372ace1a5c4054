import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { listAddress, searchAddress, themeAddress } from "../../site/entries/address.ts";
import { outputFolder } from "../../site/folders.ts";
import { needChromium } from "../chromium.ts";
import { startHost } from "./pages/host.ts";
import { CATEGORIES, judge, missingForLighthouse } from "./pages/lighthouse.ts";

const PAGES = [
  "/nb/",
  listAddress("portraits", "da"),
  listAddress("methods", "sv"),
  "/da/metoder/gjestebud/",
  "/nb/portretter/oystein-stabell/",
  themeAddress("co-creation", "en"),
  searchAddress("nb"),
];
const DEBUGGING_PORT = 9490;

/** `npm run bench -- pages [address …]`: what the pages of `_site/` weigh, and what Lighthouse says of them. */
const addresses = process.argv.length > 2 ? process.argv.slice(2) : PAGES;
const gone = addresses.find((address) => !existsSync(path.join(outputFolder, address, "index.html")));
if (gone) {
  console.error(`There is no ${gone} in ${outputFolder}. Build the site first: npm run build`);
  process.exit(1);
}
const missing = missingForLighthouse();
if (missing) console.log(missing);
const host = await startHost(outputFolder);
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", `--remote-debugging-port=${DEBUGGING_PORT}`],
});
console.log(`${"".padEnd(44)}HTML+CSS  script  ${missing ? "" : `${CATEGORIES.join("  ")}  LCP ms   CLS`}`);
try {
  for (const address of addresses) await measure(address);
} finally {
  await browser.close();
  host.stop();
}

async function measure(address: string): Promise<void> {
  const { text, script } = await weigh(address);
  const weights = `${address.padEnd(44)}${kilobytes(text).padStart(8)}${kilobytes(script).padStart(8)}`;
  if (missing) return void console.log(weights);
  const { scores, paint, shift, faults } = await judge(
    `http://localhost:${host.port}${address}`,
    DEBUGGING_PORT,
  );
  const columns = scores.map((score, index) => String(score).padStart((CATEGORIES[index] ?? "").length + 2));
  console.log(weights + columns.join("") + paint.toFixed(0).padStart(8) + shift.toFixed(3).padStart(6));
  for (const fault of faults) console.log(`    ${fault}`);
}

/** Compressed bytes of a first visit, by what every host knows (gzip). */
async function weigh(address: string): Promise<{ text: number; script: number }> {
  const html = await readFile(path.join(outputFolder, address, "index.html"), "utf8");
  const sum = async (pattern: RegExp) => {
    const files = [...html.matchAll(pattern)].map(([, file = ""]) => path.join(outputFolder, file));
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
    return sizes.reduce((total, size) => total + size, 0);
  };
  const style = await sum(/<link rel="stylesheet" href="([^"?]+)/g);
  return {
    text: gzipSync(html).length + style,
    script: await sum(/<script[^>]*\ssrc="([^"?]+)/g),
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
