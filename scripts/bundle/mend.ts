import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";

/** A change of one upstream file: the lines as the package has them, and as we need them. */
export interface Mend {
  /** What is wrong upstream, for whoever meets the error below after an update. */
  readonly reason: string;
  /** The file, from `node_modules/`. */
  readonly file: string;
  /** What the new lines call, imported from our own files: module → names. */
  readonly imports?: Readonly<Record<string, readonly string[]>>;
  readonly changes: readonly (readonly [from: string, to: string])[];
}

/**
 * An esbuild plugin that mends upstream files; the bundle fails when a line that it changes, or a file that it
 * should have met, is no longer there: an editor without the mends would lose texts.
 */
export const mendPlugin = (projectFolder: string, mends: readonly Mend[]): Plugin => ({
  name: "mend",
  setup(build) {
    const missing = new Set(mends);
    for (const each of new Set(mends.map(({ file }) => file))) {
      // Wherever the packages are: node_modules may be a link.
      const name = each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("/", "[\\\\/]");
      build.onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/]${name}$`) }, async ({ path: file }) => {
        const own = mends.filter((mend) => mend.file === each);
        for (const mend of own) missing.delete(mend);
        const source = await readFile(file, "utf8");
        return {
          contents: own.reduce((text, mend) => mended(text, mend, projectFolder), source),
          loader: "js",
          resolveDir: path.dirname(file),
        };
      });
    }
    build.onEnd(() => ({
      errors: [...missing].map(({ file, reason }) => ({
        text: `node_modules/${file} is no longer part of the bundle, so that its mend is lost: ${reason}`,
      })),
    }));
  },
});

/** The mended source of a file. */
export function mended(source: string, mend: Mend, projectFolder: string): string {
  const imports = Object.entries(mend.imports ?? {}).map(
    ([from, names]) =>
      `import { ${names.join(", ")} } from ${JSON.stringify(path.join(projectFolder, from))};\n`,
  );
  return mend.changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) {
      throw new Error(
        `node_modules/${mend.file} has changed: the line\n  ${from}\nis not there exactly once. It was changed because: ` +
          `${mend.reason}\nRead the new source, then adapt or remove the mend in scripts/bundle/mends/.`,
      );
    }
    return text.replace(from, () => to);
  }, imports.join("") + source);
}
