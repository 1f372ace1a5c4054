/** A memory of what never changes, such as the files of a commit: it is asked for once, and again after a failure. */
export function remembering<Value>(): (key: string, ask: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key, ask) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

/** A list in parts of at most so many items. */
export const parts = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );

/** Every item of a list that is answered in pages of `size`. */
export async function everyPage<Item>(size: number, ask: (page: number) => Promise<Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const more = await ask(page);
    items.push(...more);
    if (more.length < size) return items;
  }
}
