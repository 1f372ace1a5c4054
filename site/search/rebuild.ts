import { createHash } from "node:crypto";
import type { Store } from "../entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { buildIndex, type Files } from "./build.ts";
import { type Material, materialOf } from "./material.ts";
import { makeReader } from "./reader.ts";

/**
 * `buildSearch` for a process that builds again and again: a language of which nothing has changed since the
 * build before keeps its files. `build` builds one language's index.
 */
export function makeSearchBuilder(build: typeof buildIndex = buildIndex): (store: Store) => Files {
  const built = new Map<Language, { readonly key: string; readonly files: Files }>();
  return (store) => {
    const read = makeReader();
    const files = LANGUAGE_IDS.map((language) => {
      const material = materialOf(store, language);
      const key = keyOf(material);
      const before = built.get(language);
      if (before?.key === key) return before.files;
      const made = build(material, read);
      built.set(language, { key, files: made });
      return made;
    });
    return new Map(files.flatMap((each) => [...each]));
  };
}

/** The code and the thesaurus are those of the process, so that the material alone decides. */
const keyOf = (material: Material): string =>
  createHash("sha256").update(JSON.stringify(material)).digest("hex");
