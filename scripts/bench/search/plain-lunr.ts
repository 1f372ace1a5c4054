import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import lunr from "lunr";
import { LANGUAGE_IDS } from "../../../site/model/language.ts";
import { costOf, type Engine } from "./engine.ts";
import { minified } from "./minified.ts";

/** Lunr as its guides show it: the whole index of a language in one file, and what a list shows in another. */
export const plainLunr: Engine = {
  name: "Lunr",
  build: ({ documents }, folder) =>
    costOf(async () => {
      for (const language of LANGUAGE_IDS) {
        const own = documents.filter((document) => document.language === language);
        const index = lunr(function () {
          this.ref("url");
          this.field("title", { boost: 3 });
          this.field("summary", { boost: 2 });
          this.field("heading");
          this.field("text");
          for (const document of own) this.add(document);
        });
        const shown = Object.fromEntries(own.map(({ url, title, summary }) => [url, { title, summary }]));
        await writeFile(path.join(folder, `${language}.json`), JSON.stringify(index));
        await writeFile(path.join(folder, `${language}-shown.json`), JSON.stringify(shown));
      }
      await writeFile(
        path.join(folder, "lunr.js"),
        await minified(fileURLToPath(import.meta.resolve("lunr"))),
      );
    }),
  page: async () => `
    let opened;
    const fetched = (name) => fetch(name).then((answer) => answer.json());
    const open = async (language) => {
      const [{ default: lunr }, index] = await Promise.all([
        import("/lunr.js"),
        fetched("/" + language + ".json"),
        fetched("/" + language + "-shown.json"),
      ]);
      return [lunr, lunr.Index.load(index)];
    };
    export async function ask(language, query) {
      opened ??= open(language);
      const [lunr, index] = await opened;
      const results = index.query((all) => all.term(lunr.tokenizer(query), {}));
      return results.slice(0, 10).map(({ ref }) => ref.split("/").slice(2, -1).join("/"));
    }
    export async function excerpts() {}`,
};
