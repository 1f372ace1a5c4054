import { createHash } from "node:crypto";
import type { Language } from "../../model/language.ts";
import { numberedName, VOLUME_SIZE } from "../format/file-name.ts";

/** Numbered files under names that change with their content, and what the root must know to name them. */
export interface Volumes {
  readonly hashes: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Names files by the content of their volume. */
export function volumesOf(language: Language, texts: readonly string[]): Volumes {
  const hashes: string[] = [];
  for (let start = 0; start < texts.length; start += VOLUME_SIZE) {
    const hash = createHash("sha256");
    for (const text of texts.slice(start, start + VOLUME_SIZE)) hash.update(text).update("\0");
    hashes.push(hash.digest("hex").slice(0, 10));
  }
  const files = new Map(texts.map((text, number) => [numberedName(language, hashes, number), text]));
  return { hashes, files };
}
