import { allProblems } from "../../admin/site-check/all-problems.ts";
import type { Checked } from "../../admin/site-check/check.ts";

/** A thread that checks the site at once. */
class PretendedWorker {
  onmessage = (_: { data: unknown }): void => undefined;
  postMessage = (checked: Checked): void => this.onmessage({ data: allProblems(...checked) });
  terminate = (): void => undefined;
}

/** Gives Node what our editor's code asks a browser for: an address with a language, a memory, a page and a thread. */
export function pretendBrowser(language: string): void {
  const memory = new Map<string, string>();
  const browser = {
    navigator: { languages: [] },
    document: { querySelector: () => null },
    Worker: PretendedWorker,
    location: { href: `https://samskab.example/admin/?lang=${language}` },
    localStorage: {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
    },
  };
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}
