/** The browser's own database, in which what is not yet saved outlives a closed tab and a crash. */
const NAME = "samskab-unsaved";
const STORE = "texts";

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
};

async function transact<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = (await open()).transaction(STORE, mode, { durability: "strict" });
  const request = work(transaction.objectStore(STORE));
  // Nothing more follows: a page that is being closed must not have to wait.
  if (mode === "readwrite") transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}

/** Keeps a value; fails when the browser has no room for it. */
export const put = (key: string, value: unknown): Promise<unknown> =>
  transact("readwrite", (store) => store.put(value, key));

/** Removes the values of keys. */
export const remove = (key: string): Promise<unknown> => transact("readwrite", (store) => store.delete(key));

/** All values whose keys begin so, with their keys. */
export async function below<Value>(
  prefix: string,
): Promise<readonly (readonly [key: string, value: Value])[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([
    transact("readonly", (store) => store.getAllKeys(range)),
    transact("readonly", (store) => store.getAll(range)),
  ]);
  return keys.map((key, index) => [String(key), values[index] as Value]);
}
