import type { Settings } from '../policy/settings';
import type { KeptOpen } from '../storage/kept-open';
import { dayOf, type Entry, type Happening, type Kind } from './entry';
import type { JournalDb } from './journal-db';

const DAY = 86_400_000;
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

  /** Writes down what happened. Never throws: a full disk must not get into anybody's way. */
  async note(happening: Happening, under: Under, rule: Settings['journal'], now: number): Promise<void> {
    if (!rule) return;
    const { seconds = 0, action, outcome, audience, category, ruleId, reason } = happening;
    const kind: Kind = {
      ...{ day: dayOf(now), ...under, action, outcome, audience },
      ...(category && { category }),
      ...(ruleId && { ruleId }),
      ...(reason && { reason }),
    };
    await this.#database
      .with(async (database) => {
        await database.count(kind, Math.min(LONGEST, Math.max(0, Math.round(seconds))));
      })
      .catch(() => undefined);
  }

  /** What is kept, oldest day first. Days past what the pack says are forgotten first. */
  async entries(rule: Settings['journal'], now: number): Promise<Entry[]> {
    await this.forgetOld(rule, now);
    return this.#database.with((database) => database.entries());
  }

  /** Forgets days past what the pack says. */
  async forgetOld(rule: Settings['journal'], now: number): Promise<void> {
    await this.#database.with((database) => database.forget(rule ? dayOf(now - (rule.days - 1) * DAY) : undefined));
  }

  /** Forgets everything. */
  async empty(): Promise<void> {
    await this.#database.with((database) => database.forget());
  }
}
