import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundle } from "../assets/bundle.ts";
import type { Context } from "../context.ts";
import {
  cardsAddress,
  entryAddress,
  listAddress,
  offlineAddress,
  runSheetAddress,
} from "../entries/address.ts";
import { methodsIn } from "../entries/method-card.ts";
import { eachLanguage, LANGUAGE_IDS, type Language } from "../model/language.ts";
import { filesOf } from "../offline/addresses.ts";
import type { Edition, Parcel } from "../offline/edition.ts";
import type { EleventyConfig } from "./config.ts";
import { contextOf } from "./context.ts";

/** Writes the service worker, when the files that it keeps are there. */
export function serviceWorker(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories: { output } }) => {
    const context = await contextOf(config);
    const toolbox = (language: Language) => parcel(output, toolboxAddresses(context, language));
    const edition: Edition = {
      offline: eachLanguage(offlineAddress),
      shell: await parcel(output, await shellAddresses(output)),
      toolboxes: {
        da: await toolbox("da"),
        nb: await toolbox("nb"),
        sv: await toolbox("sv"),
        en: await toolbox("en"),
      },
    };
    const script = await bundle("offline/worker.ts", { EDITION: JSON.stringify(edition) });
    await writeFile(path.join(output, "service-worker.js"), script);
  });
}

async function shellAddresses(output: string): Promise<readonly string[]> {
  const pages = LANGUAGE_IDS.map(offlineAddress);
  const files = await Promise.all(
    pages.map(async (page) => filesOf(await readFile(fileOf(output, page), "utf8"))),
  );
  return [...new Set([...pages, ...files.flat()])];
}

/** The list of methods comes first: it is what shows that a toolbox is whole. */
function toolboxAddresses({ store, download, assets }: Context, language: Language): readonly string[] {
  const cards = download("method-cards", language);
  return [
    listAddress("methods", language),
    assets.finder,
    assets.finderStyle,
    ...store.of("methods", language).map((method) => entryAddress(method, language)),
    ...(methodsIn(store, language).length > 0
      ? [cardsAddress(language), assets.cards, assets.cardsStyle]
      : []),
    ...(store.of("methods", language).length > 0
      ? [runSheetAddress(language), assets.runSheet, assets.runSheetStyle]
      : []),
    ...(cards ? [cards.address] : []),
  ];
}

async function parcel(output: string, addresses: readonly string[]): Promise<Parcel> {
  const hash = createHash("sha256");
  for (const address of addresses) hash.update(await readFile(fileOf(output, address)));
  return { version: hash.digest("hex").slice(0, 10), addresses };
}

/** The built file behind an address. */
const fileOf = (output: string, address: string): string =>
  path.join(output, address.replace(/\?.*$/, ""), address.endsWith("/") ? "index.html" : "");
