/**
 * The same function, which does its work once for each name. What has failed is forgotten and tried again the
 * next time.
 */
export function remember<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const done = new Map<K, Promise<T>>();
  return (key) => {
    const known = done.get(key);
    if (known) return known;
    const made = make(key);
    done.set(key, made);
    made.catch(() => done.delete(key));
    return made;
  };
}
