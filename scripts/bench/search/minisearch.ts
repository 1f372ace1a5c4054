import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGE_IDS } from "../../../site/model/language.ts";
import { type BenchDocument, costOf, type Engine } from "./engine.ts";
import { installed } from "./installed.ts";
import { minified } from "./minified.ts";

const MODULE = "minisearch/dist/es/index.js";
const OPTIONS = {
  idField: "url",
  fields: ["title", "summary", "heading", "text"],
  storeFields: ["title", "summary"],
};

/** What we use of it. */
type MiniSearch = new (
  options: typeof OPTIONS,
) => { addAll(documents: readonly BenchDocument[]): void; toJSON(): unknown };

/** MiniSearch with prefixes and typing errors, one index a language. */
export const minisearch: Engine = {
  name: "MiniSearch",
  build: ({ documents }, folder) =>
    costOf(async () => {
      const { default: Index } = (await import(pathToFileURL(installed(MODULE)).href)) as {
        default: MiniSearch;
      };
      for (const language of LANGUAGE_IDS) {
        const index = new Index(OPTIONS);
        index.addAll(documents.filter((document) => document.language === language));
        await writeFile(path.join(folder, `${language}.json`), JSON.stringify(index));
      }
      await writeFile(path.join(folder, "minisearch.js"), await minified(installed(MODULE)));
    }),
  page: async () => `
    let opened;
    const open = async (language) => {
      const [{ default: MiniSearch }, text] = await Promise.all([
        import("/minisearch.js"),
        fetch("/" + language + ".json").then((answer) => answer.text()),
      ]);
      return MiniSearch.loadJSON(text, ${JSON.stringify(OPTIONS)});
    };
    export async function ask(language, query) {
      opened ??= open(language);
      const results = (await opened).search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3, summary: 2 } });
      return results.slice(0, 10).map(({ id }) => id.split("/").slice(2, -1).join("/"));
    }
    export async function excerpts() {}`,
};
