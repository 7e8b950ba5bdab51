/** Thrown where the browser does not let the page store anything: a private window, a full or forbidden storage. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** Milliseconds. Browsers bring what one tab stores to the others a moment later than they pass a lock on. */
const untilOthersRead = 100;

/**
 * The visitor's own record in the browser's storage. It knows what this tab last wrote or read, so that a change by another
 * tab is noticed before anything is done on an old situation.
 */
export class Keeper {
  readonly #key: string;
  #known: string | null = null;

  /** @param name what keeps this record apart from others of the same site */
  constructor(name: string) {
    this.#key = `deg-guide:${name}`;
  }

  /** Whether this tab stores what happens. */
  get isOn(): boolean {
    return this.#known !== null;
  }

  /** Whether a storage event is about this record. */
  concerns({ key, storageArea }: StorageEvent): boolean {
    return (key === null || key === this.#key) && storageArea === this.#storage();
  }

  /** Whether what is stored is not what this tab last knew. @throws {StorageError} */
  isStale(): boolean {
    return this.isOn && this.read() !== this.#known;
  }

  /** What is stored; null if nothing is. @throws {StorageError} */
  read(): string | null {
    return this.#attempt((storage) => storage.getItem(this.#key));
  }

  /** Takes what is stored for this tab's own; null for nothing, which turns storing off. */
  know(text: string | null): void {
    this.#known = text;
  }

  /** @throws {StorageError} */
  write(text: string): void {
    this.#attempt((storage) => storage.setItem(this.#key, text));
    this.#known = text;
  }

  /** Removes the record and turns storing off. @throws {StorageError} */
  erase(): void {
    this.#known = null;
    this.#attempt((storage) => storage.removeItem(this.#key));
  }

  /** Runs what reads and writes the record, while no other tab does. Without storing, or without locks, it runs at once. */
  alone(work: () => void): void {
    if (this.isOn && 'locks' in navigator) {
      void navigator.locks.request(this.#key, async () => {
        work();
        await new Promise((resolve) => setTimeout(resolve, untilOthersRead));
      });
    } else {
      work();
    }
  }

  #attempt<T>(use: (storage: Storage) => T): T {
    const storage = this.#storage();
    if (storage === null) throw new StorageError('the browser has no storage for this page');
    try {
      return use(storage);
    } catch (cause) {
      throw new StorageError('the browser refuses to store anything for this page', { cause });
    }
  }

  #storage(): Storage | null {
    try {
      return globalThis.localStorage ?? null;
    } catch {
      return null;
    }
  }
}
