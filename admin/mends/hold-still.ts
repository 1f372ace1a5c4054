/**
 * Keeps the form still while it is saved and read back: what one would type meanwhile would be replaced by what the
 * server has, without a word. Afterwards the cursor and the page are where they were.
 */
export async function holdStill<Result>(work: () => Promise<Result>): Promise<Result> {
  const form = document.getElementById("nc-root");
  const focused = document.activeElement;
  const heights = panes().map(({ scrollTop }) => scrollTop);
  form?.toggleAttribute("inert", true);
  try {
    return await work();
  } finally {
    // What was read back is drawn a moment later, in a new form.
    await new Promise((drawn) => setTimeout(drawn));
    form?.toggleAttribute("inert", false);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    panes().forEach((pane, index) => {
      pane.scrollTop = heights[index] ?? 0;
    });
  }
}

/** The form, and what stands beside it. */
const panes = () => [...document.querySelectorAll('[class*="ControlPaneContainer"]')];
