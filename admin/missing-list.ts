/**
 * Shows, in a corner of the form, what is still missing before publishing; nothing when nothing is. The list can be
 * folded, and goes when the editor leaves the form.
 */
export function showMissing(collection: string, sentences: readonly string[], heading: string): void {
  const before = document.querySelector<HTMLDetailsElement>("details.missing");
  before?.remove();
  if (!sentences.length) return;
  const list = document.createElement("details");
  list.className = "missing";
  // On a phone it would cover the fields that it names.
  list.open = before?.open ?? innerWidth >= 800;
  const title = Object.assign(document.createElement("summary"), {
    textContent: `${heading}: ${sentences.length}`,
  });
  const items = document.createElement("ul");
  items.append(
    ...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })),
  );
  list.append(title, items);
  document.body.append(list);
  const forms = `#/collections/${collection}`;
  let { hash } = location;
  const leave = () => {
    // A new entry gets its own address when it has been saved.
    const isNamed = hash === `${forms}/new` && location.hash.startsWith(`${forms}/entries/`);
    if (isNamed) hash = location.hash;
    if (list.isConnected && location.hash === hash) return;
    list.remove();
    removeEventListener("hashchange", leave);
  };
  addEventListener("hashchange", leave);
}
