import browser from 'webextension-polyfill';
import { within } from '../messages/patience';
import { KeptOpen } from '../storage/kept-open';
import { type Change, PackDb, type Stored } from './pack-db';

/** A verdict waits for this at a start: a disk that does not answer must not keep it. */
const PATIENCE_MS = 2000;

/** Beside the database, in another store of the browser: that there are packs in it. */
const WITNESS = 'packs-kept';

/** What the database gave, and whether something that was in it is gone. */
export interface Found {
  stored: Stored;
  lost: boolean;
}

/** The packs' database, opened again after it was closed or lost, with what a disk has spoiled taken out of it. */
export class KeptPacks {
  readonly #database = new KeptOpen(() => PackDb.open());
  #reading: Promise<Found> | undefined;

  /** @throws when the database does not open; one that only takes too long is told `late` of once it has. */
  async read(late: (found: Found) => void): Promise<Found> {
    if (this.#reading) throw new Error('The database has not opened yet.');
    const reading = this.#read();
    this.#reading = reading;
    let isLate = false;
    reading
      .then(
        (found) => isLate && late(found),
        () => undefined,
      )
      .finally(() => {
        this.#reading = undefined;
      });
    return within(PATIENCE_MS, reading).catch((error) => {
      isLate = true;
      throw error;
    });
  }

  /** @param left how many layers there are afterwards. @throws DOMException when the browser can't store it. */
  async write(change: Change, left: number): Promise<void> {
    await this.#database.with((database) => database.write(change));
    if (change.layers) await witness(left > 0);
  }

  async #read(): Promise<Found> {
    return this.#database.with(async (database) => {
      const { stored, rubbish } = await database.read();
      // Whether it can be taken out or not, it is not used.
      if (rubbish) await database.write(rubbish).catch(() => undefined);
      const isEmpty = Object.keys(stored.layers).length === 0;
      const lost = rubbish !== undefined || database.renewed || (isEmpty && (await hadPacks()));
      if (lost) await witness(!isEmpty);
      return { stored, lost };
    });
  }
}

async function hadPacks(): Promise<boolean> {
  const kept = await browser.storage.local.get(WITNESS).catch(() => ({}));
  return (kept as Record<string, unknown>)[WITNESS] === true;
}

/** That it can't be written down takes nothing away: only a loss would go untold. */
async function witness(hasPacks: boolean): Promise<void> {
  await browser.storage.local.set({ [WITNESS]: hasPacks }).catch(() => undefined);
}
