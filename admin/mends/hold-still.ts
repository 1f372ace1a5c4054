/**
 * Keeps the form still while it is saved and read back: what one would type meanwhile would be replaced by what the
 * server has, without a word. Afterwards the cursor is where it was.
 */
export async function holdStill<Result>(work: () => Promise<Result>): Promise<Result> {
  const form = document.getElementById("nc-root");
  const focused = document.activeElement;
  form?.toggleAttribute("inert", true);
  try {
    return await work();
  } finally {
    form?.toggleAttribute("inert", false);
    if (focused instanceof HTMLElement) focused.focus();
  }
}
