import type { Page } from "playwright-core";

/** How far a page moved while it came in, as Chromium counts it; nothing where it stood still. */
export const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // Two frames, so that what came before has been drawn.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const shift = [...seen, ...observer.takeRecords()].reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    );
    return shift > 0 ? [`shifts by ${shift.toFixed(4)}`] : [];
  });
