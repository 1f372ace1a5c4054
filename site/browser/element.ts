type Child = Node | string;

/** Makes an element; texts become text nodes, so nothing in them is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The `lang` attribute where a text is not in the page's language (WCAG 3.1.2). */
export const languageOf = (language: string): Record<string, string> =>
  language === document.documentElement.lang ? {} : { lang: language };

/** A button that reads like a link: it changes what is searched. */
export function switchButton(text: string, act: () => void, id = ""): HTMLElement {
  const button = element("button", { type: "button", class: "search-switch", ...(id && { id }) }, text);
  button.addEventListener("click", act);
  return button;
}
