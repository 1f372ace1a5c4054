import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { type CollectionName, isCollection } from "../model/collections/index.ts";
import { isLanguage, type Language } from "../model/language.ts";
import type { Problem } from "../model/messages.ts";

/** One Markdown file of `content/`: its place, its front matter, and its body as the field `body`. */
export interface ContentFile {
  readonly path: string;
  readonly collection: CollectionName;
  readonly language: Language;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Takes a Markdown file apart; `path` is only for the report. */
export function readContent(relative: string, text: string): ContentFile | Problem {
  const [root, collection = "", language = "", name = "", ...rest] = relative.split("/");
  const slug = name.replace(/\.md$/, "");
  if (
    root !== "content" ||
    !isCollection(collection) ||
    !isLanguage(language) ||
    !SLUG.test(slug) ||
    rest.length
  ) {
    return { file: relative, field: "", message: { key: "check.place" } };
  }
  const match = FRONT_MATTER.exec(text);
  if (!match) return broken(relative, 1, "no block between two lines of ---");
  const yaml = parseDocument(match[1] ?? "", { prettyErrors: true });
  const [error] = yaml.errors;
  if (error) return broken(relative, (error.linePos?.[0].line ?? 0) + 1, error.message.split("\n")[0] ?? "");
  const front: unknown = yaml.toJS() ?? {};
  if (typeof front !== "object" || Array.isArray(front)) return broken(relative, 2, "no fields with names");
  const body = text.slice(match[0].length).trim();
  return { path: relative, collection, language, slug, data: { ...front, ...(body && { body }) } };
}

const broken = (file: string, line: number, reason: string): Problem => ({
  file,
  field: "",
  message: { key: "check.yaml", line, reason },
});

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
