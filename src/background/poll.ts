import browser from 'webextension-polyfill';
import { fetchPack, Unreachable } from '../channels/url';
import type { Layer } from '../policy/pack-schema';
import type { State } from './pack-state';
import { urlsOf } from './pack-urls';
import type { Packs } from './packs';
import { spread } from './spread';

export const POLL = 'poll';

const MINUTE = 60_000;
/** The first wait after a failure; each further one doubles it, up to a whole poll. */
const FIRST_RETRY_MINUTES = 1;

/** Asks for news of the packs by the clock. The moment of the next poll is stored, so a worker that was stopped keeps it. */
export class Poll {
  constructor(
    private readonly packs: Packs,
    private readonly random: () => number = Math.random,
  ) {}

  /** Makes sure the next poll will come; called whenever the worker starts or an address changes. */
  async schedule(): Promise<void> {
    const state = await this.packs.settled();
    const now = this.packs.now();
    const { addresses: asked = [], nextAt = now } = state.stored.facts.polled;
    const addresses = addressesOf(state);
    const due = namesOf(addresses).join() === asked.join() ? nextAt : now;
    if (addresses.length === 0) await browser.alarms.clear(POLL);
    else await this.next(due, now, urlsOf(state).minutes);
  }

  /** Asks now. Never rejects; what stopped it is noted where the popup shows it. */
  async run(): Promise<void> {
    const state = await this.packs.settled();
    const addresses = addressesOf(state);
    if (addresses.length === 0) return this.schedule();
    let fine = true;
    for (const { address, layer } of addresses) fine = fine && (await this.fetch(address, layer));
    const { polled } = (await this.packs.settled()).stored.facts;
    const now = this.packs.now();
    const failures = fine ? 0 : polled.failures + 1;
    await this.packs.polled({
      ...(fine ? { succeededAt: now } : polled.succeededAt !== undefined && { succeededAt: polled.succeededAt }),
      addresses: namesOf(addresses),
      failures,
      nextAt: now + this.wait(urlsOf(state).minutes, failures),
    });
    await this.schedule();
  }

  private async next(due: number, now: number, minutes: number): Promise<void> {
    await browser.alarms.create(POLL, {
      // A clock that was set back must not put the next poll off by years.
      when: Math.min(due, now + minutes * MINUTE),
      // A worker that is stopped while it asks sets no alarm.
      periodInMinutes: minutes,
    });
  }

  private async fetch(address: string, layer: Layer): Promise<boolean> {
    try {
      const outcome = await this.packs.offer(await fetchPack(address), { source: 'url', layer });
      if (outcome.kind === 'confirm') await this.packs.stopped('key', ['nobody has confirmed its signers here'], 'url');
      return outcome.kind !== 'refused' && outcome.kind !== 'confirm';
    } catch (error) {
      const { stop, message } = Unreachable.of(error);
      await this.packs.stopped(stop, [message], 'url');
      return false;
    }
  }

  /** Milliseconds to the next poll. */
  private wait(minutes: number, failures: number): number {
    const retry = FIRST_RETRY_MINUTES * 2 ** (failures - 1);
    const most = failures === 0 ? minutes : Math.min(minutes, retry);
    return spread(most, this.random());
  }
}

/** The hospital's first: the unit's leans on it, and what stopped the one is what is to be told. */
function addressesOf(state: State): { address: string; layer: Layer }[] {
  const { hospital, unit } = urlsOf(state);
  return [
    ...(hospital === undefined ? [] : [{ address: hospital, layer: 'hospital' as const }]),
    ...(unit === undefined ? [] : [{ address: unit, layer: 'unit' as const }]),
  ];
}

function namesOf(addresses: { address: string }[]): string[] {
  return addresses.map(({ address }) => address);
}
