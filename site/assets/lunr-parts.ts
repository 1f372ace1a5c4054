import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";

/** The parts of lunr of which an index is made that is asked through `query()`, in the order of their needs. */
const PARTS = ["utils", "field_ref", "set", "vector", "stemmer", "token_set", "index", "query"];

/** Functions of those parts that nothing calls here. */
const UNUSED = [
  "utils.warn",
  "utils.clone",
  "utils.asString",
  "Index.load",
  "Index.prototype.search",
  "Index.prototype.toJSON",
  "TokenSet.fromFuzzyString",
  "TokenSet.fromArray",
  "TokenSet.prototype.intersect",
  "TokenSet.prototype.toString",
  "Vector.prototype.insert",
  "Vector.prototype.toArray",
  "Vector.prototype.toJSON",
];

/**
 * Leaves out of a bundle what of lunr no reader needs: its builder, pipeline, stop words, reading of query syntax,
 * automaton of all words and gathering of matches. That is half of its bytes. Lunr's package has its parts as scripts that share one name.
 */
export const lunrParts: Plugin = {
  name: "lunr-parts",
  setup(build) {
    build.onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, async (file) => {
      const folder = path.join(path.dirname(file.path), "lib");
      const texts = await Promise.all(PARTS.map((part) => readFile(path.join(folder, `${part}.js`), "utf8")));
      return {
        contents: [
          "const lunr = { Pipeline: { registerFunction() {} } };",
          UNUSED.reduce(without, texts.join("\n")),
          "export default lunr;",
        ].join("\n"),
      };
    });
  },
};

/** Takes a function out of lunr's source, in which it ends with the first brace that begins a line. */
function without(source: string, name: string): string {
  const start = source.indexOf(`\nlunr.${name} = `);
  const end = source.indexOf("\n}", start);
  if (start < 0 || end < 0) throw new Error(`lunr has no ${name}: see what its new version needs`);
  const call = source.startsWith("\n})(this)", end) ? "\n})(this)" : "\n}";
  return source.slice(0, start) + source.slice(end + call.length);
}
