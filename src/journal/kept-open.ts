import type { JournalDb } from './journal-db';

/** The journal's database, opened on first use; one that was closed or lost is opened again the next time. */
export class KeptOpen {
  readonly #open: () => Promise<JournalDb>;
  #database: Promise<JournalDb> | undefined;

  constructor(open: () => Promise<JournalDb>) {
    this.#open = open;
  }

  async with<Result>(use: (database: JournalDb) => Promise<Result>): Promise<Result> {
    this.#database ??= this.#open();
    try {
      return await use(await this.#database);
    } catch (error) {
      this.#database = undefined;
      throw error;
    }
  }
}
