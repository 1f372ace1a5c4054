import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { themeAddress } from "../entries/address.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { sayCount } from "../model/strings.ts";
import { THEMES, themeName } from "../model/vocabulary.ts";

/** The themes that have entries, in the language's alphabet, with the number of entries. */
export function ThemeList({
  language,
  context,
}: {
  readonly language: Language;
  readonly context: Context;
}): VNode {
  const alphabet = new Intl.Collator(languageFacts(language).locale);
  const themes = THEMES.map(({ id }) => ({
    id,
    name: themeName(id, language),
    count: context.store.withTheme(id, language).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => alphabet.compare(a.name, b.name));
  return (
    <ul class="themes">
      {themes.map(({ id, name, count }) => (
        <li key={id}>
          <a href={themeAddress(id, language)}>{name}</a>{" "}
          <span class="meta">{sayCount(language, "list.count", count)}</span>
        </li>
      ))}
    </ul>
  );
}
