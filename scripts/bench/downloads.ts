import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildDownloads } from "../../site/downloads/index.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { Store } from "../../site/entries/store.ts";
import { noFindings } from "../../site/model/findings.ts";
import { follow } from "./downloads/processes.ts";

/**
 * `npm run bench -- downloads [--reports 500]`: makes the downloads of generated reports of about ten pages,
 * once from nothing, once from the cache and once with one changed report, and prints CPU time, time, and the most
 * memory that all processes took together.
 */
const { values } = parseArgs({ options: { reports: { type: "string", default: "500" } } });
const count = Number(values.reports);

const SENTENCE =
  "Biblioteket inviterede borgere, foreninger og medarbejdere til at prøve noget sammen, og gruppen skrev ned, hvad der skete. ";

/** As many long words as our Danish texts have: one word in seventy of fifteen letters or more. */
const paragraph = (sentences: number): string =>
  Array.from({ length: sentences }, (_, number) =>
    number % 4 === 3 ? SENTENCE.replace("medarbejdere", "kulturmedarbejdere") : SENTENCE,
  ).join("");

/** A text of headings, paragraphs, lists, a table and notes; no two reports have the same. */
function bodyOf(number: number): string {
  const chapters = Array.from({ length: 9 }, (_, chapter) =>
    [
      `## Kapitel ${chapter + 1} i rapport ${number}`,
      `${paragraph(8)}[^${chapter}]`,
      paragraph(6),
      "- Et punkt\n- Et andet punkt\n- Et tredje punkt",
      `| År | Deltagere |\n|---|--:|\n| 2022 | ${number + chapter} |\n| 2023 | 31 |`,
      paragraph(5),
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
  const stop = follow();
  const start = performance.now();
  const downloads = await buildDownloads({
    store,
    contentFolder: path.join(root, "content"),
    cacheFolder: path.join(root, "cache"),
    outputFolder: path.join(root, "site"),
    siteAddress: "https://samskab.example",
    upload: () => undefined,
  });
  const seconds = (performance.now() - start) / 1000;
  const { cpuSeconds, memory } = await stop();
  const [first] = store.entries;
  const pages = first && downloads.of(first, "da")?.pages;
  console.log(
    `${name}: ${cpuSeconds.toFixed(1)} CPU-s, ${seconds.toFixed(1)} s, at most ${Math.round(memory)} MB (${store.entries.length} reports of ${pages} pages as PDF and EPUB)`,
  );
}

const root = await mkdtemp(path.join(tmpdir(), "samskab-bench-"));
try {
  const reports = Array.from({ length: count }, (_, number) => reportOf(number));
  await measure("From nothing", new Store(reports), root);
  await measure("All cached", new Store(reports), root);
  await measure("One changed", new Store([...reports.slice(1), reportOf(count)]), root);
} finally {
  await rm(root, { recursive: true });
}
