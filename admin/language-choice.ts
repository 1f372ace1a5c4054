import { LANGUAGES, type Language } from "../site/model/language.ts";

/** The four languages as links, shown on the login page (see `styles/start.css`). */
export function languageChoice(current: Language): HTMLElement {
  const choice = document.createElement("nav");
  choice.className = "language-choice";
  choice.append(
    ...LANGUAGES.map(({ id, bcp47, name }) => {
      const link = document.createElement("a");
      link.href = `?lang=${id}`;
      link.lang = bcp47;
      link.textContent = name;
      if (id === current) link.setAttribute("aria-current", "true");
      return link;
    }),
  );
  return choice;
}
