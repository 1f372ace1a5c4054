import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadStore } from "../site/entries/load.ts";
import { contentFolder, outputFolder } from "../site/folders.ts";
import { isLanguage, LANGUAGE_IDS } from "../site/model/language.ts";
import { buildSearch } from "../site/search/build/search-files.ts";
import { rootName } from "../site/search/format/file-name.ts";
import type { Load } from "../site/search/query/dictionary.ts";
import { openSearch } from "../site/search/query/open.ts";

const USAGE = `Give a language (${LANGUAGE_IDS.join(", ")}) and what to search for: npm run --silent search -- --lang da "aktionslæring". With --json the answer is JSON; --limit 5 gives at most five.`;

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        json: { type: "boolean", default: false },
        limit: { type: "string", default: "10" },
      },
    });
    return { ...values, query: positionals.join(" ").trim() };
  } catch (error) {
    return stop(`${(error as Error).message}. ${USAGE}`);
  }
}

/** The index of the finished site or, where none has been built, one made of the content now. */
async function indexFiles(language: string): Promise<Load> {
  const folder = path.join(outputFolder, "search");
  const load: Load = (name) => readFile(path.join(folder, name), "utf8");
  if (await load(rootName(language as "da")).catch(() => undefined)) return load;
  const files = buildSearch((await loadStore(contentFolder)).store);
  return async (name) => files.get(name) ?? "";
}

/** `npm run search`: the site's search on the command line. */
const { lang, json, limit, query } = readArguments();
if (!isLanguage(lang))
  stop(lang ? `There is no language "${lang}". ${USAGE}` : `The language is missing. ${USAGE}`);
else if (!query) stop(`There is nothing to search for. ${USAGE}`);
else if (!/^[1-9]\d*$/.test(limit)) stop(`--limit ${limit} is not a number above 0. ${USAGE}`);
else {
  const search = await openSearch(lang, await indexFiles(lang));
  const results = await search.search(query, { limit: Number(limit) });
  if (json)
    console.log(
      JSON.stringify(
        results.map(({ id, url, title, score }) => ({ id, lang, url, title, score })),
        null,
        2,
      ),
    );
  else if (!results.length) console.log("Nothing found.");
  else
    for (const { title, url, score } of results)
      console.log(`${score.toFixed(2).padStart(7)}  ${title}\n         ${url}`);
}
