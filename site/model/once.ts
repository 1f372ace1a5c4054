/** The same function, which does its work once for each argument: for what depends on nothing else. */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const done = new Map<K, T>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    done.set(key, made);
    return made;
  };
}

/** The same for functions of a language and something else. */
export function onceByLanguage<L extends string, K, T>(
  make: (key: K, language: L) => T,
): (key: K, language: L) => T {
  const of = once((language: L) => once((key: K) => make(key, language)));
  return (key, language) => of(language)(key);
}
