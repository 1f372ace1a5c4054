import { readFile } from "node:fs/promises";
import path from "node:path";
import { filesBelow } from "../../site/entries/read.ts";
import { outputFolder } from "../../site/folders.ts";

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, `/da/metoder/`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of `_site/`, apart from the editors' app. */
export async function builtPages(): Promise<readonly BuiltPage[]> {
  const names = (await filesBelow(outputFolder)).filter(
    (name) => name.endsWith(".html") && !name.startsWith("admin/"),
  );
  return Promise.all(
    names.map(async (name) => ({
      address: `/${name.replace(/(^|\/)index\.html$/, "$1")}`,
      html: await readFile(path.join(outputFolder, name), "utf8"),
    })),
  );
}

/** The values of an attribute in a page's markup. */
export const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) =>
    (value ?? "").replaceAll("&amp;", "&"),
  );
