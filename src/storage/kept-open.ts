/** What IndexedDB says of a connection that is closed, as it is by a newer Curtain or by a browser that clears what it keeps. */
const CLOSED = 'InvalidStateError';

/** A database, opened on first use; one that was closed or lost is opened again the next time. */
export class KeptOpen<Database> {
  readonly #open: () => Promise<Database>;
  #database: Promise<Database> | undefined;

  constructor(open: () => Promise<Database>) {
    this.#open = open;
  }

  /** One that turns out to be closed is opened again at once: nothing has been read from it or written to it. */
  async with<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
    return this.#try(use).catch((error) => {
      if ((error as DOMException).name !== CLOSED) throw error;
      return this.#try(use);
    });
  }

  async #try<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
    this.#database ??= this.#open();
    try {
      return await use(await this.#database);
    } catch (error) {
      this.#database = undefined;
      throw error;
    }
  }
}
