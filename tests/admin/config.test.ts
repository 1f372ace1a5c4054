import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { chooseBackend, LOCAL } from "../../admin/backend.ts";
import { type CmsConfig, cmsConfig, withSettings } from "../../admin/config.ts";
import { projectFolder } from "../../site/folders.ts";
import { type CollectionName, collectionOf } from "../../site/model/collections/index.ts";
import type { Widget } from "../../site/model/fields/index.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

import { FORGES } from "../support/forges.ts";

const WIDGETS = ["datetime", "file", "image", "list", "markdown", "number", "object", "relation", "select"];

/** What Decap's modules want of a browser when they are loaded; the check itself needs none of it. */
const noBrowser: Plugin = {
  name: "no-browser",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:history|localforage)$/ }, ({ path }) => ({ path, namespace: "no-browser" }));
    onLoad({ filter: /.*/, namespace: "no-browser" }, () => ({
      contents:
        "export const createHashHistory = () => ({}); export default { setItem: async () => {}, removeItem: async () => {} };",
    }));
  },
};

/** Decap's own check of a configuration, with the real ajv and the widgets' schemas. */
async function decapCheck(): Promise<(config: unknown) => void> {
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-config-"));
  const outfile = path.join(folder, "check.mjs");
  const schemas = WIDGETS.map((name) => `import ${name} from "decap-cms-widget-${name}/dist/esm/schema.js";`);
  await build({
    stdin: {
      contents: `${schemas.join("\n")}
        import { registerWidget } from "decap-cms-core/dist/esm/lib/registry.js";
        import { validateConfig } from "decap-cms-core/dist/esm/constants/configSchema.js";
        for (const [name, schema] of Object.entries({ ${WIDGETS.join(", ")}, string: {}, text: {}, boolean: {}, point: {}, strings: {} })) {
          registerWidget({ name, controlComponent: () => null, schema });
        }
        export { validateConfig };`,
      resolveDir: projectFolder,
    },
    bundle: true,
    format: "esm",
    outfile,
    define: { "process.env.NODE_ENV": '"production"', window: "globalThis" },
    logLevel: "error",
    plugins: [noBrowser],
  });
  const { validateConfig } = (await import(pathToFileURL(outfile).href)) as {
    validateConfig: (config: unknown) => void;
  };
  await rm(folder, { recursive: true });
  return validateConfig;
}

/** Decap shares groups and lists like any other field, but their own schemas know only "translated" or not. */
function withoutSharedGroups(config: CmsConfig) {
  const plain = ({ widget, i18n, ...field }: Widget): Widget => ({
    ...field,
    widget,
    i18n: ["object", "list"].includes(widget) ? true : i18n,
    ...(Array.isArray(field.fields) && { fields: field.fields.map(plain) }),
  });
  return {
    ...config,
    collections: config.collections.map((each) => ({ ...each, fields: each.fields.map(plain) })),
  };
}

test("Decap's own schema accepts the configuration in every language, and with every forge", async () => {
  const check = await decapCheck();
  for (const language of LANGUAGE_IDS) {
    const config = cmsConfig(language, LOCAL);
    const [settings] = withSettings(config).collections.slice(-1);
    const content = withoutSharedGroups(config);
    check({ ...content, collections: [...content.collections, settings] });
  }
  for (const settings of Object.values(FORGES)) {
    const choice = chooseBackend(settings);
    assert.ok("backend" in choice);
    check(withoutSharedGroups(cmsConfig("da", choice.backend)));
  }
  const { error } = console;
  // Decap also prints what it refuses.
  console.error = () => {};
  assert.throws(() => check({ ...cmsConfig("da", LOCAL), collections: [{ name: "x" }] }), /collections/);
  console.error = error;
});

test("the editor's language is the form's, and the original's unless told otherwise", () => {
  for (const language of LANGUAGE_IDS) {
    const { collections, i18n } = cmsConfig(language, LOCAL);
    assert.is(i18n.default_locale, language);
    assert.is(i18n.locales[0], language);
    for (const { fields } of collections)
      assert.is(fields.find(({ name }) => name === "original")?.default, language);
  }
});

test("inner fields are translated or shared like the field around them", () => {
  const visit = ({ name, fields, field, i18n }: Widget): void => {
    for (const inner of [...((fields as Widget[]) ?? []), ...(field ? [field as Widget] : [])]) {
      assert.is(inner.i18n, i18n, `${name}.${inner.name}`);
      visit(inner);
    }
  };
  for (const { fields } of cmsConfig("da", LOCAL).collections) fields.forEach(visit);
});

test("half a text can be saved: Decap asks for the original's language only, the labels for all that is needed", () => {
  for (const { name, fields } of cmsConfig("da", LOCAL).collections) {
    const own = collectionOf(name as CollectionName).fields;
    for (const field of fields) {
      const { required, translated } = own[String(field.name)] ?? {};
      const where = `${name}.${field.name}`;
      assert.is(field.required, field.name === "original", where);
      if (field.name === "original") continue;
      assert.is(field.needed, required ? (translated ? "in-original" : "everywhere") : undefined, where);
    }
  }
});

test("no other configuration is fetched and merged with ours", () => {
  assert.is(cmsConfig("da", LOCAL).load_config_file, false);
  assert.is(LOCAL.branch, "main");
});

test("the history of a text is told in the editor's words", () => {
  assert.is(cmsConfig("sv", LOCAL).backend.commit_messages.update, "{{collection}} ”{{slug}}”: ändrad");
});

test.run();
