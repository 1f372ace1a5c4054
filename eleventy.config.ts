import type { EleventyConfig } from "./site/eleventy/config.ts";
import { contextData } from "./site/eleventy/context.ts";
import { serviceWorker } from "./site/eleventy/offline.ts";
import { searchIndex } from "./site/eleventy/search-index.ts";
import { tsxTemplates } from "./site/eleventy/tsx-templates.ts";
import { uploads } from "./site/eleventy/uploads.ts";

/** Wiring only: each plugin is one concern; what they do stands in their files. */
export default function configure(config: EleventyConfig) {
  config.addPlugin(tsxTemplates);
  config.addPlugin(contextData);
  config.addPlugin(uploads);
  config.addPlugin(searchIndex);
  config.addPlugin(serviceWorker);
  // Every page is a template of site/pages; all else in the project is read by the plugins.
  config.setTemplateFormats(["11ty.tsx"]);
  for (const folder of ["content", "admin", "scripts", "tests", ".cms", ".cache"])
    config.ignores.add(`${folder}/**`);
  return { dir: { input: ".", includes: "site/layouts", data: "_data" } };
}
