import type { Settings } from '../policy/settings';
import type { KeptOpen } from '../storage/kept-open';
import { firstOf, turned } from './calendar';
import { dayOf, type Entry, type Happening, type Kind } from './entry';
import type { JournalDb } from './journal-db';

/** A dialog left open over lunch took no hour of anybody's work. In seconds. */
const LONGEST = 600;

/** Which pack was in force, by name and version, and what it allowed. */
export type Under = Pick<Entry, 'pack' | 'mode'>;

/** Keeps content-free counts of what became of findings, for as long as the pack says, on this machine. */
export class Journal {
  readonly #database: KeptOpen<JournalDb>;

  constructor(database: KeptOpen<JournalDb>) {
    this.#database = database;
  }

  /** Writes down what happened. @throws DOMException where the browser can't keep it: a full disk, most often. */
  async note(happening: Happening, under: Under, rule: Settings['journal'], now: number): Promise<void> {
    if (!rule) return;
    const { seconds = 0, action, outcome, audience, category, ruleId, reason } = happening;
    const kind: Kind = {
      ...{ day: dayOf(now), ...under, action, outcome, audience },
      ...(category && { category }),
      ...(ruleId && { ruleId }),
      ...(reason && { reason }),
    };
    const taken = Math.min(LONGEST, Math.max(0, Math.round(seconds)));
    await this.#database.with((database) => database.count(kind, taken));
  }

  /** What is kept, oldest day first. Of days past what the pack says nothing is shown, whether they are forgotten yet or not. */
  async entries(rule: Settings['journal'], now: number): Promise<Entry[]> {
    const forgotten = this.forgetOld(rule, now);
    if (!rule) return forgotten.then(() => []);
    // A disk too full to note the day on keeps nobody from reading; forgetting is tried again each time.
    await forgotten.catch(() => undefined);
    const first = firstOf(rule.days, dayOf(now));
    return (await this.#database.with((database) => database.entries())).filter(({ day }) => day >= first);
  }

  /** Forgets days past what the pack says, by the last day on which the clock is sure to have been right. */
  async forgetOld(rule: Settings['journal'], now: number): Promise<void> {
    await this.#database.with(async (database) => {
      if (!rule) return database.forget();
      const before = await database.calendar();
      const after = turned(before, dayOf(now));
      // First, as it needs no room on the disk, and makes some.
      if (after.sure !== undefined) await database.forget(firstOf(rule.days, after.sure));
      if (after.sure !== before.sure || after.ahead !== before.ahead) await database.setCalendar(after);
    });
  }

  /** Forgets everything. */
  async empty(): Promise<void> {
    await this.#database.with((database) => database.forget());
  }
}
