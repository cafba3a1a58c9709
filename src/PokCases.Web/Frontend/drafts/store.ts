// What lies in IndexedDB: per text its ids and time in the open, its content encrypted.
export interface Stored {
  person: string;
  id: string;
  kind: "draft" | "outbox";
  stream: string;
  item: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const keepFor = 30 * 24 * 3600 * 1000; // milliseconds; older texts are removed, whoever they are of

/** The browser's store of unsent texts, of every person who used this browser. */
export class Store {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(): Promise<Store | null> {
    try {
      const request = indexedDB.open("pokcases", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("texts", { keyPath: ["person", "id"] });
      const store = new Store(await result(request));
      // Another tab with a newer version must not have to wait for this one.
      store.db.onversionchange = () => store.db.close();
      return store;
    } catch {
      return null;
    }
  }

  /** Whether there is anything at all; tells without a key. */
  async isEmpty(): Promise<boolean> {
    return (await result(this.texts("readonly").count())) === 0;
  }

  /** All texts of one person. */
  async of(person: string): Promise<Stored[]> {
    const all = await result<Stored[]>(this.texts("readonly").getAll(ofPerson(person)));
    const old = all.filter((text) => text.at < Date.now() - keepFor);
    if (old.length > 0) await this.write([], old);
    return all.filter((text) => !old.includes(text));
  }

  async has(person: string, id: string): Promise<boolean> {
    return (await result(this.texts("readonly").count([person, id]))) > 0;
  }

  /** Puts and removes in one step. Resolves when it is on disk. */
  write(put: Stored[], gone: { person: string; id: string }[]): Promise<void> {
    const texts = this.texts("readwrite");
    gone.forEach(({ person, id }) => texts.delete([person, id]));
    put.forEach((text) => texts.put(text));
    return finished(texts.transaction);
  }

  async forget(person: string): Promise<void> {
    const texts = this.texts("readwrite");
    texts.delete(ofPerson(person));
    await finished(texts.transaction);
  }

  private texts(mode: IDBTransactionMode): IDBObjectStore {
    return this.db.transaction("texts", mode, { durability: "strict" }).objectStore("texts");
  }
}

const ofPerson = (person: string): IDBKeyRange => IDBKeyRange.bound([person], [person, []]);

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = transaction.onerror = () => failed(transaction.error);
  });
}
