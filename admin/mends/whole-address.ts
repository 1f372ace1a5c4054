/** The address of a link as it works on a page: `"www.nb.no"` → `"https://www.nb.no"`, `"kari@nb.no"` → `"mailto:kari@nb.no"`. */
export function wholeAddress(typed: string): string {
  const address = typed.trim();
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/:#]+\.[^\s/:#]{2,}(?=[/:?#]|$)/.test(address) ? `https://${address}` : address;
}
