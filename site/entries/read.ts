import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../model/messages.ts";
import { type ContentFile, readContent } from "./content-file.ts";

/** All files below a folder, as paths with `/`, in the alphabet's order; an absent folder has none. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isFile() && !item.name.startsWith("."))
    .map((item) =>
      path.relative(folder, path.join(item.parentPath ?? item.path, item.name)).replaceAll("\\", "/"),
    )
    .sort();
}

/** Reads every Markdown file of a content folder. */
export async function readFolder(
  folder: string,
): Promise<{ files: ContentFile[]; problems: Problem[]; media: string[] }> {
  const names = await filesBelow(folder);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter((each) => !each.startsWith("media/") && each.endsWith(".md"))) {
    const result = readContent(`content/${name}`, await readFile(path.join(folder, name), "utf8"));
    if ("message" in result) problems.push(result);
    else files.push(result);
  }
  const media = names.filter((name) => name.startsWith("media/")).map((name) => `/${name}`);
  return { files, problems, media };
}
