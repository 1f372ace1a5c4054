import { createHash } from "node:crypto";
import type { Store } from "../../entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { buildAll } from "./in-threads.ts";
import type { Files } from "./indexes.ts";
import { type Material, materialsOf } from "./material.ts";

/**
 * `buildSearch` for a process that builds again and again: a language of which nothing has changed since the
 * build before keeps its files. `build` builds the indexes of some languages.
 */
export function makeSearchBuilder(
  build: (materials: readonly Material[]) => Promise<readonly Files[]> = buildAll,
): (store: Store) => Promise<Files> {
  const built = new Map<Language, { readonly key: string; readonly files: Files }>();
  return async (store) => {
    const materials = materialsOf(store);
    const keys = new Map(materials.map((material) => [material.language, keyOf(material)]));
    const changed = materials.filter(({ language }) => built.get(language)?.key !== keys.get(language));
    const made = await build(changed);
    changed.forEach(({ language }, place) =>
      built.set(language, { key: keys.get(language) ?? "", files: made[place] ?? new Map() }),
    );
    return new Map(LANGUAGE_IDS.flatMap((language) => [...(built.get(language)?.files ?? [])]));
  };
}

/**
 * The code and the thesaurus are those of the process, so that the material alone decides; the names of the
 * texts change with them.
 */
const keyOf = ({ texts, ...material }: Material): string =>
  createHash("sha256")
    .update(JSON.stringify([material, [...texts.keys()]]))
    .digest("hex");
