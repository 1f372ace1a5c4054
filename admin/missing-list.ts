/**
 * Shows, in a corner of the form, what is still missing before publishing; nothing when nothing is. The list can be
 * folded, and goes when the editor leaves the collection's forms.
 */
export function showMissing(collection: string, sentences: readonly string[], heading: string): void {
  const before = document.querySelector<HTMLDetailsElement>("details.missing");
  before?.remove();
  if (!sentences.length) return;
  const list = document.createElement("details");
  list.className = "missing";
  list.open = before?.open ?? true;
  const title = Object.assign(document.createElement("summary"), {
    textContent: `${heading}: ${sentences.length}`,
  });
  const items = document.createElement("ul");
  items.append(
    ...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })),
  );
  list.append(title, items);
  document.body.append(list);
  // A new entry gets its own address when it has been saved.
  const forms = new RegExp(`^#/collections/${collection}/(?:new|entries/)`);
  const leave = () => {
    if (list.isConnected && forms.test(location.hash)) return;
    list.remove();
    removeEventListener("hashchange", leave);
  };
  addEventListener("hashchange", leave);
}
