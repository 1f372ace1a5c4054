/** Milliseconds for which a button says that it has copied. */
const SAID = 2500;

/** Copies the page's address; without a permission, the address line at least shows what to copy. */
export async function copyAddress(button: HTMLButtonElement, copied: string): Promise<void> {
  await navigator.clipboard.writeText(location.href).catch(() => undefined);
  // Who presses twice does not change what the button is called.
  button.dataset.label ??= button.textContent ?? "";
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = button.dataset.label ?? "";
  }, SAID);
}

/** The same plan in another language. */
export function linkLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
    link.search = location.search;
}
