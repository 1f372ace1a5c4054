import { readFile } from "node:fs/promises";
import path from "node:path";
import { fromJS, type Map as ImmutableMap } from "immutable";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { LOCAL } from "../../admin/backend.ts";
import { cmsConfig } from "../../admin/config.ts";
import { readMarkdown, writeMarkdown } from "../../admin/content-format.ts";
import { filesOfDraft, readEntry } from "../../admin/mends/entries.ts";
import { rememberOpened } from "../../admin/mends/opened-files.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { contentFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";

/** The library's files by entry: `news/nyt` → its languages' files. */
async function library(): Promise<ReadonlyMap<string, ReadonlyMap<Language, string>>> {
  const entries = new Map<string, Map<Language, string>>();
  for (const name of (await filesBelow(contentFolder)).filter((file) => file.endsWith(".md"))) {
    const [collection = "", language, slug = ""] = name.slice(0, -".md".length).split("/");
    const id = `${collection}/${slug}`;
    const files = entries.get(id) ?? new Map<Language, string>();
    files.set(language as Language, await readFile(path.join(contentFolder, name), "utf8"));
    entries.set(id, files);
  }
  return entries;
}

test("every entry of the library, opened and saved by an editor of any language, keeps every byte", async () => {
  const entries = await library();
  assert.ok(entries.size > 70, String(entries.size));
  for (const editor of LANGUAGE_IDS) {
    const { collections } = cmsConfig(editor, LOCAL);
    for (const [id, files] of entries) {
      const [name, slug] = id.split("/");
      const collection = fromJS(collections.find((each) => each.name === name)) as unknown as ImmutableMap<
        string,
        unknown
      >;
      const fileOf = (language: Language) => `content/${name}/${language}/${slug}.md`;
      rememberOpened(
        LANGUAGE_IDS.map(fileOf),
        [...files].map(([language, raw]) => ({ path: fileOf(language), raw })),
      );
      const entry = readEntry(
        collection,
        [...files].map(([locale, raw]) => ({
          locale,
          value: { path: fileOf(locale), data: readMarkdown(raw) },
        })),
      );
      const opened = fromJS({ ...entry, slug, path: `content/${name}/${slug}.md` });
      const saved = filesOfDraft(collection, opened as never);
      assert.equal(
        Object.fromEntries(
          Object.entries(saved).map(([language, data]) => [language, writeMarkdown(data ?? {})]),
        ),
        Object.fromEntries(files),
        `${id}, saved by an editor who writes ${editor}`,
      );
    }
  }
});

test.run();
