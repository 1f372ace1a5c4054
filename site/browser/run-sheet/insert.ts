import type { SheetTexts } from "../../components/run-sheet.tsx";
import { element } from "../element.ts";

/**
 * Opens or closes, below an item, what can be put in after it: all that can be added at the plan's end (`adder`), and
 * the item once more. One is open at a time.
 */
export function toggleInsert(button: HTMLButtonElement, adder: HTMLElement, { words }: SheetTexts): void {
  const wasOpen = button.ariaExpanded === "true";
  closeInsert();
  const line = button.closest("li");
  if (wasOpen || !line) return;
  const form = adder.cloneNode(true) as HTMLElement;
  form.setAttribute("role", "group");
  form.setAttribute("aria-label", button.ariaLabel ?? "");
  form.append(element("button", { type: "button", name: "again" }, words["sheet.again"]));
  line.append(form);
  button.ariaExpanded = "true";
  form.querySelector("select")?.focus();
}

/** Closes what is open, and gives its button back, where there is one. */
export function closeInsert(): HTMLElement | undefined {
  const button = document.querySelector<HTMLElement>(".run-sheet [aria-expanded=true]");
  if (!button) return undefined;
  button.ariaExpanded = "false";
  button.closest("li")?.querySelector(".run-sheet__add")?.remove();
  return button;
}
