let region: HTMLElement | undefined;

/** Says to a screen reader what has happened, where the page shows it only to the eye. */
export function announce(words: string): void {
  if (!region) {
    region = document.createElement("p");
    region.className = "spoken";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = words;
}
