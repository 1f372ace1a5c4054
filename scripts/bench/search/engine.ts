import type { Language } from "../../../site/model/language.ts";
import type { Material } from "../../../site/search/build/material.ts";

/** A page as the engines that know no more than its text see it. */
export interface BenchDocument {
  readonly language: Language;
  /** `/<language>/<id>/`. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly heading: string;
  readonly text: string;
}

/** What is indexed: for other engines as pages, for ours as material, which a build makes of generated documents. */
export interface Corpus {
  readonly documents: readonly BenchDocument[];
  readonly materials: () => readonly Material[];
}

/** What a build took. */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** A search engine as a host serves it. */
export interface Engine {
  readonly name: string;
  /** Writes an index, and all that a reader's browser fetches to use it, into a folder. */
  build(corpus: Corpus, folder: string): Promise<Cost>;
  /**
   * The module that asks it in the page: `ask(language, query)` gives the ids of the first ten results when
   * all that a list shows of them is there; `excerpts()` then fetches what their excerpts need.
   */
  page(): Promise<string>;
  /** Compressed bytes of scripts that the page's module stands for. */
  scriptBytes?(): Promise<number>;
}

/** Runs a build in this process, and what it took. */
export async function costOf(build: () => Promise<void>): Promise<Cost> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await build();
  const used = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - wall) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
  };
}
