import { type Entry, FALSE_ALARM_REASONS, type Happening } from '../journal/entry';
import { happeningSchema } from '../journal/entry-schema';
import { Journal, type Under } from '../journal/journal';
import type { JournalDb } from '../journal/journal-db';
import { quietedIn } from '../journal/quieted';
import { taughtBy } from '../journal/taught';
import { within } from '../messages/patience';
import type { JournalView, Uncounted } from '../messages/protocol';
import { sameLayers } from '../policy/layers';
import type { Pack } from '../policy/pack-schema';
import { settingsOf } from '../policy/settings';
import type { KeptOpen } from '../storage/kept-open';
import { language } from '../words/words';
import type { State } from './pack-state';
import { modeOf } from './packs-view';
import { choicesIn } from './posture';
import { readUncounted, writeUncounted } from './uncounted-store';

/** A verdict waits for the habits: a database that does not open must not keep it. */
const PATIENCE_MS = 500;

/** The disk has this long for what a person asks of the journal or would like counted; then they are told that it has not. */
const DISK_MS = 2000;
/** What IndexedDB says of a disk that is full. */
const FULL = 'QuotaExceededError';

/** What the journal has taught this browser: the rules that only note from now on, and those explained already, by id. */
export interface Habits {
  quieted: string[];
  taught: string[];
}

/** The journal of this browser, by the rules of the packs in force. */
export class JournalKeeper {
  readonly #journal: Journal;
  readonly #state: () => Promise<State>;
  #habits: { packs: readonly Pack[]; read: Promise<Habits> } | undefined;
  #last: Habits = { quieted: [], taught: [] };
  #listener: () => void = () => {};

  constructor(state: () => Promise<State>, database: KeptOpen<JournalDb>) {
    this.#state = state;
    this.#journal = new Journal(database);
  }

  /** Calls back when a rule has gone quiet or was explained. */
  onHabits(listener: () => void): void {
    this.#listener = listener;
  }

  /** Only codes that are known are kept, whatever a frame may tell. */
  async note(told: Happening): Promise<void> {
    const state = await this.#state();
    const happening = happeningSchema.safeParse(told).data as Happening | undefined;
    const reasons: string[] = [...FALSE_ALARM_REASONS, ...settings(state).overrideReasons.map(({ code }) => code)];
    if (!happening || (happening.reason && !reasons.includes(happening.reason))) return;
    const before = await this.habits();
    await this.#counted(this.#journal.note(happening, underOf(state), settings(state).journal, Date.now()));
    await this.#anew(before);
  }

  /** Read from the journal once, and again when a happening is added or another pack comes. */
  async habits(): Promise<Habits> {
    const state = await this.#state();
    const packs = state.stack.map((layer) => layer.pack);
    if (!this.#habits || !sameLayers(packs, this.#habits.packs)) {
      const { pack } = underOf(state);
      const { journal, interruptionBudget } = settings(state);
      this.#habits = {
        packs,
        read: within(PATIENCE_MS, this.#journal.entries(journal, Date.now()))
          .then((entries) => ({ quieted: quietedIn(entries, pack, interruptionBudget), taught: taughtBy(entries) }))
          .then((read) => {
            this.#last = read;
            return read;
          })
          .catch(() => {
            // Asked again the next time; until then what was known last counts.
            this.#habits = undefined;
            return this.#last;
          }),
      };
    }
    return this.#habits.read;
  }

  /** What is kept, oldest day first. */
  async entries(): Promise<Entry[]> {
    return this.#journal.entries(settings(await this.#state()).journal, Date.now());
  }

  /** Rejects where the journal does not open. */
  async view(): Promise<JournalView> {
    const { journal, overrideReasons } = settings(await this.#state());
    const entries = await within(DISK_MS, this.entries());
    const { quieted } = await this.habits();
    const reasons = choicesIn(language(), overrideReasons);
    return {
      entries,
      days: journal ? journal.days : 0,
      mayDelete: journal ? journal.mayDelete : true,
      quieted,
      reasons,
      ...(await this.uncounted()),
    };
  }

  /** Why the last post could not be counted, where it could not: what keeps nobody from posting must be told all the same. */
  async uncounted(): Promise<{ uncounted?: Uncounted }> {
    const why = await readUncounted();
    return why ? { uncounted: why } : {};
  }

  /** Does nothing where the pack keeps the journal from being emptied. */
  async empty(): Promise<JournalView> {
    const { journal } = settings(await this.#state());
    const before = await this.habits();
    if (!journal || journal.mayDelete) await within(DISK_MS, this.#journal.empty());
    await this.#anew(before);
    return this.view();
  }

  /** Forgets what has grown too old. A database that does not open is tidied another time; who reads the journal is told. */
  async tidy(): Promise<void> {
    const { journal } = settings(await this.#state());
    await within(DISK_MS, this.#journal.forgetOld(journal, Date.now())).catch(() => undefined);
    this.#habits = undefined;
  }

  /** What waits for a database that does not open is counted once it does; a worker that is stopped before has told. */
  async #counted(counting: Promise<void>): Promise<void> {
    const done = () => writeUncounted(undefined);
    await within(DISK_MS, counting).then(done, async (error: Error) => {
      await writeUncounted(error.name === FULL ? 'full' : 'unkept');
      void counting.then(done, () => undefined);
    });
  }

  async #anew(before: Habits): Promise<void> {
    this.#habits = undefined;
    if (JSON.stringify(await this.habits()) !== JSON.stringify(before)) this.#listener();
  }
}

function settings({ stack }: State) {
  return settingsOf(stack.map(({ pack }) => pack));
}

/** The topmost pack, which is the one people know, and what Curtain may do. */
function underOf(state: State): Under {
  const top = state.stack.at(-1)?.pack;
  return { pack: top ? `${top.name} ${top.version}` : '', mode: modeOf(state) };
}
