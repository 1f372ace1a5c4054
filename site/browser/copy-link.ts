import { element } from "./element.ts";

/** Milliseconds for which a button says that it has copied. */
const SAID = 2500;

/** Puts a button beside each heading that can be linked to; the words are the text's `data-copy` and `data-copied`. */
export function addCopyLinks(text: HTMLElement): void {
  const { copy = "", copied = "" } = text.dataset;
  const status = element("p", { role: "status", class: "hidden" });
  text.append(status);
  for (const heading of text.querySelectorAll<HTMLElement>("h2[id], h3[id]")) {
    const label = copy.replace("{title}", heading.textContent ?? "");
    const button = element(
      "button",
      { type: "button", class: "copy-link", "aria-label": label, title: label },
      "#",
    );
    button.addEventListener("click", async () => {
      const address = new URL(`#${heading.id}`, location.href).href;
      // Without a permission, the address line at least shows what to copy.
      await navigator.clipboard.writeText(address).catch(() => undefined);
      history.replaceState(null, "", address);
      button.textContent = "✓";
      status.textContent = copied;
      setTimeout(() => {
        button.textContent = "#";
        status.textContent = "";
      }, SAID);
    });
    heading.after(button);
  }
}
