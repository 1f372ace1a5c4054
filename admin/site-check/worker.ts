import type { Checked } from "./check.ts";

/**
 * A thread that checks the site with the settings it is given. They must be there before the modules are loaded that
 * read them (`scripts/bundle/given-settings.ts`), so that the check itself is imported afterwards.
 */
self.onmessage = async ({ data }: MessageEvent<Checked>) => {
  try {
    const [files] = data;
    const settings = [...files]
      .filter(([path]) => path.startsWith("_data/"))
      .map(([path, text]) => [path, read(text)]);
    Object.assign(self, { givenSettings: Object.fromEntries(settings) });
    const { allProblems } = await import("./all-problems.ts");
    self.postMessage(allProblems(...data));
  } catch (error) {
    reportError(error);
  }
};

/** What a file holds; nothing where it cannot be read, which the check says. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
