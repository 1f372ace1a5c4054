/** Gives Node what our editor's code asks a browser for: an address with a language, and a memory. */
export function pretendBrowser(language: string): void {
  const memory = new Map<string, string>();
  const browser = {
    navigator: { languages: [] },
    location: { href: `https://samskab.example/admin/?lang=${language}` },
    localStorage: {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
    },
  };
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}
