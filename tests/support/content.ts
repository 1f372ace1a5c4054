import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { stringify } from "yaml";

/** Files by their path below the content folder; a test writes only what its promise is about. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A Markdown file: its fields, and its text as the field `body`. */
export const markdown = ({ body = "", ...fields }: Record<string, unknown>): string =>
  `---\n${stringify(fields)}---\n${body}\n`;

/** The original of a method, complete and right; `changes` replace or, when undefined, remove fields. */
export const method = (changes: Record<string, unknown> = {}): string =>
  markdown({
    title: "Blåbærmetoden",
    summary: "Vi plukker blåbær sammen og taler om det, der er svært.",
    original: "da",
    themes: ["co-creation"],
    purpose: ["dialogue"],
    phase: ["understand"],
    time: "1-3h",
    groupMin: 5,
    participants: ["residents"],
    materials: ["none"],
    difficulty: "easy",
    mode: "physical",
    steps: [{ name: "Pluk", text: "Gå ud sammen.", minutes: 30 }],
    body: "## Hvornår\n\nOm sommeren.",
    ...changes,
  });

/** A news item, complete and right. */
export const news = (changes: Record<string, unknown> = {}): string =>
  markdown({
    title: "Nyt",
    summary: "Kort nyt.",
    original: "da",
    date: "2024-04",
    themes: ["reading"],
    body: "Der skete noget.",
    ...changes,
  });

/** Writes files into a new content folder and gives it to `use`; removes it afterwards. */
export async function withContent<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samskab-content-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
