/** Which methods are chosen by an address, `?m=gjestebud,dialogcafe`: all, unless it says which. */
export function readChoice(address: string, all: readonly string[]): readonly string[] {
  const named = new URL(address).searchParams.get("m");
  if (named === null) return all;
  const names = new Set(named.split(","));
  return all.filter((name) => names.has(name));
}

/** The page's address with a choice in it; the whole deck needs no words. */
export function choiceAddress(chosen: readonly string[], all: readonly string[], address: string): string {
  const url = new URL(address);
  // Names are letters, digits and hyphens, and a comma may stand in an address as it is.
  url.search = chosen.length === all.length ? "" : `?m=${chosen.join(",")}`;
  url.hash = "";
  return url.href;
}
