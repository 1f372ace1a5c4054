import { isLanguage, type Language } from "../site/model/language.ts";

const KEY = "samskab-language";

/** Norwegian has many tags; all of them read the interface in bokmål. */
const NORWEGIAN = ["nb", "nn", "no"];

/** The editor's language: the one asked for in the address, or chosen before, or else the browser's; English at last. */
export function editorLanguage(address: URL, stored: string | null, browser: readonly string[]): Language {
  const wished = [address.searchParams.get("lang"), stored, ...browser.map((tag) => tag.split("-")[0] ?? "")];
  const known = wished.map((tag) => (NORWEGIAN.includes(tag ?? "") ? "nb" : tag));
  return known.find(isLanguage) ?? "en";
}

/** The editor's language here and now; a choice made in the address (`?lang=sv`) is kept for the next visit. */
export function rememberedLanguage(): Language {
  const language = editorLanguage(new URL(location.href), localStorage.getItem(KEY), navigator.languages);
  localStorage.setItem(KEY, language);
  return language;
}
