const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** Cuts a Markdown file into its YAML and its text; nothing when it does not begin with a block of fields. */
export function cutFrontMatter(file: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = FRONT_MATTER.exec(file);
  return match ? { yaml: match[1] ?? "", body: file.slice(match[0].length).trim() } : undefined;
}
