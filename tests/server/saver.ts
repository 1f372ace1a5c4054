import { writeSync } from "node:fs";
import { act } from "../../site/server/actions.ts";
import { openRepository } from "../../site/server/repository.ts";
import { anything, entry } from "./sandbox.ts";

/**
 * Saves and publishes without end, until it is killed. Says on its output what it is about to do ("?") and
 * what is done ("!").
 */
const [folder = "", project = "", start = "0"] = process.argv.slice(2);
const opened = await openRepository(folder, project);
const repository = { ...opened.repository, check: anything };

const step = async (name: string, action: string, params: object): Promise<void> => {
  writeSync(1, `?${name}\n`);
  await act(repository, { action, params: { branch: "main", ...params } });
  writeSync(1, `!${name}\n`);
};

for (let index = Number(start); ; index += 1) {
  const slug = `e${index}`;
  const path = `content/methods/da/${slug}.md`;
  const asset = {
    path: `content/media/${slug}.bin`,
    content: Buffer.alloc(5000, index).toString("base64"),
    encoding: "base64",
  };
  await step(`${slug} draft one`, "persistEntry", entry({ [path]: "one\n" }, { slug, assets: [asset] }));
  await step(`${slug} draft two`, "persistEntry", entry({ [path]: "two\n" }, { slug, assets: [asset] }));
  const name = { collection: "methods", slug };
  if (index % 2) await step(`${slug} main two`, "publishUnpublishedEntry", name);
  if (index % 4 === 1) await step(`${slug} draft two`, "unpublishEntry", { ...name, paths: [path] });
}
