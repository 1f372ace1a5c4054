/**
 * Does a piece of work for each item, a few at once, and gives the results in the items' order. Where one fails,
 * no other is begun.
 */
export async function sideBySide<T, R>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items[Symbol.iterator]();
  let count = 0;
  let failed = false;
  const worker = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      const index = count++;
      results[index] = await work(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
