let shown = "";
let key = 0;

/**
 * The form's identity: another entry has another form, also when one goes there by the address bar, where Decap would
 * go on showing (and saving, or deleting) the one before under the other's name. A new entry keeps its form when it
 * gets its name.
 */
export function formKey(collection: string, slug = ""): number {
  const place = `${collection}/${slug}`;
  if (slug && place !== shown) key++;
  shown = place;
  return key;
}

/** The new entry of the form that is shown has been saved, and is known by its name from now on. */
export function keepForm(collection: string, slug: string): void {
  if (shown === `${collection}/`) shown += slug;
}
