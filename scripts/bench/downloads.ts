import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildDownloads } from "../../site/downloads/index.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { noFindings } from "../../site/entries/report.ts";
import { Store } from "../../site/entries/store.ts";

/**
 * `npm run bench -- downloads [--reports 500]`: makes the downloads of generated reports of about ten pages,
 * once from nothing and once from the cache, and prints CPU time, time, and the most memory taken.
 */
const { values } = parseArgs({ options: { reports: { type: "string", default: "500" } } });
const count = Number(values.reports);

const SENTENCE =
  "Biblioteket inviterede borgere, foreninger og medarbejdere til at prøve noget sammen, og gruppen skrev ned, hvad der skete. ";

/** A text of headings, paragraphs, lists, a table and notes; no two reports have the same. */
function bodyOf(number: number): string {
  const chapters = Array.from({ length: 9 }, (_, chapter) =>
    [
      `## Kapitel ${chapter + 1} i rapport ${number}`,
      `${SENTENCE.repeat(8)}[^${chapter}]`,
      SENTENCE.repeat(6),
      "- Et punkt\n- Et andet punkt\n- Et tredje punkt",
      `| År | Deltagere |\n|---|--:|\n| 2022 | ${number + chapter} |\n| 2023 | 31 |`,
      SENTENCE.repeat(5),
      `[^${chapter}]: Note ${chapter} i rapport ${number}.`,
    ].join("\n\n"),
  );
  return chapters.join("\n\n");
}

function reportOf(number: number) {
  const data = {
    title: `Rapport ${number}`,
    summary: SENTENCE,
    original: "da",
    date: "2024-04-10",
    themes: [],
    body: bodyOf(number),
  };
  const slug = `rapport-${number}`;
  const file = {
    path: `content/reports/da/${slug}.md`,
    collection: "reports",
    language: "da",
    slug,
    data,
  } as const;
  const entry = pairFiles(`reports/${slug}`, [file], noFindings());
  if (!entry) throw new Error("The report cannot be read");
  return entry;
}

async function measure(name: string, store: Store, root: string): Promise<void> {
  const before = process.cpuUsage();
  const start = performance.now();
  const downloads = await buildDownloads({
    store,
    contentFolder: path.join(root, "content"),
    cacheFolder: path.join(root, "cache"),
    outputFolder: path.join(root, "site"),
    siteAddress: "https://samskab.example",
  });
  const { user, system } = process.cpuUsage(before);
  const [first] = store.entries;
  const pages = first && downloads.of(first, "da")?.pages;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name}: ${((user + system) / 1e6).toFixed(1)} CPU-s, ${((performance.now() - start) / 1000).toFixed(1)} s, at most ${memory} MB (${store.entries.length} reports of ${pages} pages as PDF and EPUB)`,
  );
}

const root = await mkdtemp(path.join(tmpdir(), "samskab-bench-"));
try {
  const store = new Store(Array.from({ length: count }, (_, number) => reportOf(number)));
  await measure("From nothing", store, root);
  await measure("All cached", store, root);
} finally {
  await rm(root, { recursive: true });
}
