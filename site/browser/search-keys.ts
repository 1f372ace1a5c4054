/**
 * Keys of the search page: `/` goes to the field, Escape empties it, the arrows walk from it through the
 * results and back.
 */
export function searchKeys(panel: HTMLElement, input: HTMLInputElement): void {
  const links = () => [input, ...panel.querySelectorAll<HTMLElement>(".results__title a")];
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (key === "/" && !isField(target)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (key === "Escape" && target === input && input.value) {
      event.preventDefault();
      input.value = "";
      input.dispatchEvent(new Event("input"));
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      const all = links();
      const at = all.indexOf(target as HTMLElement);
      const next = at < 0 ? undefined : all[at + (key === "ArrowDown" ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  });
}

/** Where a key is text. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
