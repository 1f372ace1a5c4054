import type { VNode } from "preact";
import { themeAddress } from "../entries/address.ts";
import type { Language } from "../model/language.ts";
import { themeName } from "../model/vocabulary.ts";

/** Links to the pages of themes. */
export function ThemeLinks({
  themes,
  language,
}: {
  readonly themes: readonly string[];
  readonly language: Language;
}): VNode {
  return (
    <ul class="tags">
      {themes.map((theme) => (
        <li key={theme}>
          <a href={themeAddress(theme, language)}>{themeName(theme, language)}</a>
        </li>
      ))}
    </ul>
  );
}
