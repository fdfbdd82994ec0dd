import browser from 'webextension-polyfill';
import { dayOf, type Entry } from '../journal/entry';
import type { JournalDb, Shared } from '../journal/journal-db';
import { toMetrics } from '../journal/otlp';
import { within } from '../messages/patience';
import type { SharingView } from '../messages/protocol';
import type { KeptOpen } from '../storage/kept-open';
import { type Delivery, deliver } from './collector';
import type { State } from './pack-state';
import { spread } from './spread';
import { turns } from './turns';

export const SHARE = 'share';

const DAY = 86_400_000;
/** Between two looks at whether a day has ended. */
const LOOK_MINUTES = 60;
/** More days than a clock is ever found to have run ahead. */
const MOST_SENT = 400;
/** The wait after a first failure; each further one doubles it, up to the second. */
const RETRY_MINUTES = 1;
const LONGEST_RETRY_MINUTES = 360;

/** The popup waits for this: a database that does not open must not keep it. */
const PATIENCE_MS = 500;

interface Needs {
  state(): Promise<State>;
  entries(): Promise<Entry[]>;
  database: Pick<KeptOpen<JournalDb>, 'with'>;
  send?: typeof deliver;
  now?(): number;
  random?(): number;
}

/**
 * Shares finished days' counts with the hospital's collector, where the administrator's policy names one, and nothing
 * else and nowhere else. Days before the policy came are not shared.
 */
export class Sharing {
  readonly #needs: Required<Needs>;
  readonly #inTurn = turns();

  constructor(needs: Needs) {
    this.#needs = { send: deliver, now: Date.now, random: Math.random, ...needs };
  }

  /** Makes sure the next look will come; forgets what was shared once no policy asks for it. */
  schedule(): Promise<void> {
    return this.#inTurn(() => this.#schedule());
  }

  /** Sends what is due. Never rejects. */
  run(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#share();
      await this.#schedule();
    }).catch(() => undefined);
  }

  /** For the person: with whom, and what was sent last. Undefined where nothing is shared. */
  async view(): Promise<SharingView | undefined> {
    const { collectorUrl, organisation } = (await this.#needs.state()).managed;
    if (!collectorUrl) return undefined;
    const { last, problem } = (await within(PATIENCE_MS, this.#shared()).catch(() => undefined)) ?? {};
    return {
      host: new URL(collectorUrl).host,
      ...(organisation && { by: organisation }),
      ...(last && { last }),
      ...(problem && { problem }),
    };
  }

  async #schedule(): Promise<void> {
    const { state, now } = this.#needs;
    if (!(await state()).managed.collectorUrl) {
      await browser.alarms.clear(SHARE);
      await this.#keep(undefined);
      return;
    }
    const known = await this.#shared();
    const { nextAt } = known ?? { nextAt: this.#soon() };
    if (!known) await this.#keep({ through: dayOf(now() - DAY), failures: 0, nextAt });
    // A clock that was set back must not put the next look off by years.
    const when = Math.min(nextAt, now() + DAY);
    // Again each hour: a worker that is stopped while it sends sets no alarm.
    await browser.alarms.create(SHARE, { when, periodInMinutes: LOOK_MINUTES });
  }

  async #share(): Promise<void> {
    const { state, entries, now } = this.#needs;
    const { collectorUrl, collectorToken } = (await state()).managed;
    const shared = await this.#shared();
    if (!collectorUrl || !shared) return;
    const yesterday = dayOf(now() - DAY);
    const through = shared.through < yesterday ? shared.through : yesterday;
    const sent = shared.sent ?? [];
    const due = (await entries()).filter(({ day }) => day > through && day <= yesterday && !sent.includes(day));
    let next: Shared = { ...shared, through, failures: 0, nextAt: this.#soon() };
    delete next.problem;
    for (const day of daysIn(due)) {
      const body = JSON.stringify(toMetrics(day, browser.runtime.getManifest().version));
      const delivery = await this.#needs.send(collectorUrl, body, collectorToken);
      next = this.#after(delivery, next, shared.failures, day[0]?.day ?? through, { at: now(), body });
      await this.#keep(next);
      if (delivery.kind === 'later' || delivery.kind === 'refused') return;
    }
    await this.#keep(next);
  }

  #after(
    delivery: Delivery,
    before: Shared,
    failures: number,
    through: string,
    sent: NonNullable<Shared['last']>,
  ): Shared {
    const said = delivery.why === undefined ? {} : { problem: delivery.why };
    const over = { through, sent: [...(before.sent ?? []), through].slice(-MOST_SENT) };
    switch (delivery.kind) {
      case 'taken':
        return { ...before, ...said, ...over, last: sent };
      case 'bad':
        return { ...before, ...said, ...over };
      case 'refused':
        return { ...before, ...said, nextAt: this.#needs.now() + DAY };
      case 'later': {
        const minutes = Math.min(LONGEST_RETRY_MINUTES, RETRY_MINUTES * 2 ** failures);
        const wait = Math.max(delivery.after ?? 0, spread(minutes, this.#needs.random()));
        return { ...before, ...said, failures: failures + 1, nextAt: this.#needs.now() + Math.min(wait, DAY) };
      }
    }
  }

  #soon(): number {
    return this.#needs.now() + spread(LOOK_MINUTES, this.#needs.random());
  }

  async #shared(): Promise<Shared | undefined> {
    return this.#needs.database.with((database) => database.shared());
  }

  async #keep(shared: Shared | undefined): Promise<void> {
    await this.#needs.database.with((database) => database.setShared(shared));
  }
}

/** A request for each day: what is wrong with one takes no other along. @param entries oldest day first. */
function daysIn(entries: readonly Entry[]): Entry[][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days.values()];
}
