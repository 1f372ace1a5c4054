import type { Surroundings } from "./inline.ts";
import type { Node } from "./tree.ts";

/** Notes stand at the end of the Markdown, but Typst wants each where it is called first. */
export function footnotes(
  tree: readonly Node[],
  name: string,
  write: (nodes: readonly Node[]) => string,
): Pick<Surroundings, "footnote" | "note"> {
  const notes = tree.filter(({ type }) => type === "footnote_block").flatMap(({ children }) => children);
  const called = new Set<number>();
  const open = new Set<number>();
  const text = (id: number) => write(notes.find(({ token }) => token.meta.id === id)?.children ?? []);
  return {
    note(id) {
      // A heading in a note may call that note.
      if (open.has(id)) return "";
      open.add(id);
      const written = text(id);
      open.delete(id);
      return written;
    },
    footnote(id) {
      if (called.has(id)) return `#footnote(<${name}-${id}>);`;
      called.add(id);
      return `#footnote[${text(id)}]<${name}-${id}>`;
    },
  };
}
