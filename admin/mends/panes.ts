/** Where the editor began: a link to a form in one language (`?write=sv#/collections/…`) is about that entry only. */
const began = { hash: location.hash, write: new URL(location.href).searchParams.get("write") };

const wished = (): string | null => (location.hash === began.hash ? began.write : null);

/**
 * What stands beside the form: another language for who comes to translate, else what was chosen before, or the page;
 * nothing at first where there is room for one of them only.
 */
export const firstPane = (chosen: string | null): string => {
  if (wished()) return "i18n";
  return innerWidth < 800 ? "none" : (chosen ?? "preview");
};

let chosen: { readonly place: string; readonly language: string } | undefined;

const placeOf = (collection: string, slug: string): string => `${collection}/${slug}`;

/** Notes the language in which an entry is being written, for whenever its form is built anew. */
export function stayIn(language: string, collection: string, slug: string): void {
  chosen = { place: placeOf(collection, slug), language };
}

/** A new entry has been saved, and is known by its name from now on. */
export function named(collection: string, slug: string): void {
  if (chosen?.place === placeOf(collection, "")) stayIn(chosen.language, collection, slug);
}

/** The form's language: the one in which the entry was being written, or that the address names, or the editor's own. */
export function formLanguage(
  languages: readonly string[] | undefined,
  collection: string,
  slug: string,
): string | undefined {
  const language = chosen?.place === placeOf(collection, slug) ? chosen.language : wished();
  return language && languages?.includes(language) ? language : languages?.[0];
}

/** The language beside the form: the original, or beside the original the next one. */
export const besideLanguage = (
  languages: readonly string[] | undefined,
  form: string | undefined,
  original: string | undefined,
): string | undefined =>
  original && original !== form ? original : languages?.find((language) => language !== form);
