import { parseDocument } from "yaml";
import { type CollectionName, isCollection } from "../model/collections/index.ts";
import { isSlug } from "../model/fields/index.ts";
import { isLanguage, type Language } from "../model/language.ts";
import type { Problem } from "../model/messages.ts";
import { cutFrontMatter } from "./front-matter.ts";

/** One Markdown file of `content/`: its place, its front matter, and its body as the field `body`. */
export interface ContentFile {
  readonly path: string;
  readonly collection: CollectionName;
  readonly language: Language;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Takes a Markdown file apart; `path` is only for the report. */
export function readContent(relative: string, text: string): ContentFile | Problem {
  const [root, collection = "", language = "", name = "", ...rest] = relative.split("/");
  const slug = name.replace(/\.md$/, "");
  if (
    root !== "content" ||
    !isCollection(collection) ||
    !isLanguage(language) ||
    !isSlug(slug) ||
    rest.length
  ) {
    return { file: relative, field: "", message: { key: "check.place" } };
  }
  const parts = cutFrontMatter(text);
  if (!parts) return broken(relative, 1, "no block between two lines of ---");
  const yaml = parseDocument(parts.yaml, { prettyErrors: true });
  const [error] = yaml.errors;
  if (error) return broken(relative, (error.linePos?.[0].line ?? 0) + 1, error.message.split("\n")[0] ?? "");
  const front: unknown = yaml.toJS() ?? {};
  if (typeof front !== "object" || Array.isArray(front)) return broken(relative, 2, "no fields with names");
  const { body } = parts;
  return { path: relative, collection, language, slug, data: { ...front, ...(body && { body }) } };
}

const broken = (file: string, line: number, reason: string): Problem => ({
  file,
  field: "",
  message: { key: "check.yaml", line, reason },
});
