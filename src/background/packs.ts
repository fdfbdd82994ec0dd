import { pinned } from '../channels/managed';
import { onManagedChange, readManaged } from '../channels/managed-storage';
import type { PackOptions, Problem, Source, Stop } from '../messages/packs';
import { type Accepted, accept } from '../policy/accept';
import type { Layer, Pack } from '../policy/pack-schema';
import { Refused, Unconfirmed } from '../policy/refused';
import { EMBEDDED, embeddedNews } from './embedded';
import { type InForce, inForce } from './in-force';
import { type Found, KeptPacks } from './kept-packs';
import type { Change, Polled, Stored } from './pack-db';
import { changed, NOTHING, type Outcome, type State } from './pack-state';
import { standingOf, type Way } from './standing';
import { taking } from './taking';
import { rootOf } from './trust';
import { turns } from './turns';
import { upkeep } from './upkeep';

/** The packs of this browser: takes new ones in, keeps the last good ones, and says which are in force. */
export class Packs {
  private readonly inTurn = turns();
  private readonly listeners = new Set<() => void>();
  private readonly policyListeners = new Set<() => void>();
  private readonly kept = new KeptPacks();
  /** What is stored has been read: before that nothing is written over it. */
  private isRead = false;
  private opened: Promise<State> | undefined;
  private current: State | undefined;
  private policyRead: Promise<void> | undefined;

  constructor(readonly now: () => number = () => Date.now()) {
    onManagedChange(() => void this.heed());
  }

  /**
   * How things stand, read from storage on first need, with the administrator's policy as it was last read: nobody who types
   * waits for the browser to hand it out. Never rejects: without storage the baseline serves.
   */
  async state(): Promise<State> {
    this.opened ??= this.open();
    const first = await this.opened;
    return this.current ?? first;
  }

  /** The same, once the policy of today is known. */
  async settled(): Promise<State> {
    await this.state();
    await this.policyRead;
    return this.state();
  }

  /** Calls back whenever what is in force, or what is to be shown of it, has changed. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Calls back when the administrator's policy has changed, and what is in force already heeds it. */
  onPolicy(listener: () => void): void {
    this.policyListeners.add(listener);
  }

  /** Takes in the packs that stand in the policy itself. Never rejects. */
  async takeEmbedded(): Promise<void> {
    for (const { field, layer } of EMBEDDED) {
      const bytes = await embeddedNews(await this.settled(), field);
      const outcome = bytes && (await this.offer(bytes, { source: 'managed', layer }));
      if (outcome?.kind === 'confirm')
        await this.stopped('key', [`trustedKeys: expected beside ${field}, with the keys that signed it`], 'managed');
      if (outcome?.kind === 'confirm' || outcome?.kind === 'refused') return;
    }
  }

  /**
   * Puts a file through the list of checks. One at a time: of two pages that import at once the second meets the pack of
   * the first. Never rejects, and whatever is not taken changes nothing.
   */
  offer(bytes: Uint8Array<ArrayBuffer>, way: Way, options: PackOptions = {}): Promise<Outcome> {
    return this.inTurn(async () => {
      const state = await this.settled();
      const refused = async (stop: Stop, details: string[]): Promise<Outcome> => ({
        kind: 'refused',
        problem: await this.note(stop, details, way.source),
      });
      let accepted: Accepted;
      try {
        accepted = await accept(bytes, standingOf(state, way, options, this.now()));
      } catch (error) {
        if (error instanceof Unconfirmed) return { kind: 'confirm', keys: error.keys, pack: error.pack };
        return error instanceof Refused ? refused(error.check, error.problems) : refused('schema', [String(error)]);
      }
      try {
        const { kind, change, taken } = await taking(accepted, bytes, way.source, state, this.now());
        await this.change(change, { pack: accepted.pack, stored: taken });
        return { kind, pack: accepted.pack };
      } catch (error) {
        return error instanceof Refused ? refused(error.check, error.problems) : refused('store', [String(error)]);
      }
    });
  }

  /** Takes a pack out again. Its version stays known, so that no older one can come back in its place. */
  remove(layer: Layer): Promise<void> {
    return this.inTurn(async () => {
      const { stored, managed } = await this.settled();
      const others = Object.keys(stored.layers).filter((other) => other !== layer);
      // Whom a person trusted goes with the last pack; whom a policy's keys handed on to does not.
      const forgets = others.length === 0 && !pinned(managed);
      await this.change({
        layers: { [layer]: undefined },
        facts: { problem: undefined, ...(forgets && { trust: { root: rootOf(managed) } }) },
      });
    });
  }

  /** Where a person says packs come from; undefined for nowhere. */
  fetchFrom(url: string | undefined): Promise<void> {
    return this.inTurn(() => this.change({ facts: { url, polled: { failures: 0 }, problem: undefined } }));
  }

  /** Notes how asking for news went. Never rejects. */
  polled(polled: Polled): Promise<void> {
    return this.inTurn(async () => {
      await this.settled();
      await this.change({ facts: { polled } }).catch((error) => {
        this.remember({ facts: { polled, ...this.notStored(error).facts } });
      });
    });
  }

  /** Notes that a pack in force had to be left out, for as long as it is in force. */
  async leaveOut(pack: Pack, reason: string): Promise<void> {
    this.current = { ...(await this.state()), unusable: { pack, reason } };
    for (const listener of this.listeners) listener();
  }

  /** Notes what stopped a pack before the checks could. */
  stopped(stop: Stop, details: string[], source: Source): Promise<Problem> {
    return this.inTurn(() => this.note(stop, details, source));
  }

  private async open(): Promise<State> {
    const late = (found: Found) =>
      void this.inTurn(async () => {
        if (!this.isRead) await this.adopt(found);
        for (const listener of this.listeners) listener();
      });
    try {
      return await this.adopt(await this.kept.read(late));
    } catch (error) {
      return this.serve(changed(NOTHING, this.notStored(error)));
    }
  }

  private async adopt({ stored, lost }: Found): Promise<State> {
    this.isRead = true;
    if (!lost) return this.serve(stored);
    const damage = this.notStored('Some of what was kept here was damaged.');
    const state = await this.serve(changed(stored, damage));
    this.policyRead = this.policyRead?.then(() => this.whereStored(() => this.change(damage)));
    return state;
  }

  /** @throws when what is stored still can't be read. */
  private async readAgain(): Promise<void> {
    await this.adopt(await this.kept.read(() => undefined));
    await this.policyRead;
  }

  private async serve(stored: Stored): Promise<State> {
    const managed = stored.facts.managed ?? this.current?.managed ?? { problems: [] };
    this.current = { stored, managed, stack: await inForce(stored, managed.group, this.current?.stack) };
    this.policyRead = this.readPolicy();
    return this.current;
  }

  private async readPolicy(): Promise<void> {
    const state = this.current as State;
    // Somebody who can't read the rules goes by those they know.
    const managed = await readManaged(() => void this.heed()).catch(() => state.managed);
    const news = JSON.stringify(managed) !== JSON.stringify(state.managed);
    if (news) this.current = { ...state, managed, stack: await inForce(state.stored, managed.group) };
    await this.whereStored(async () => {
      if (!this.isRead) return this.readAgain();
      const seed = state.stored.facts.seed || crypto.randomUUID();
      const known = state.stored.facts.managed !== undefined && !news && seed === state.stored.facts.seed;
      if (!known) await this.change({ facts: { managed, seed } });
      await this.keepUp();
    });
  }

  /** What can't be written down now is done at the next start; what is in force serves meanwhile, and the popup tells. */
  private async whereStored(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.remember(this.notStored(error));
    }
  }

  private notStored(error: unknown): Change {
    return { facts: { problem: { stop: 'store', details: [String(error)], at: this.now(), source: 'file' } } };
  }

  /** Until the worker stops. */
  private remember(change: Change): void {
    const state = this.current as State;
    this.current = { ...state, stored: changed(state.stored, change) };
    for (const listener of this.listeners) listener();
  }

  /** Reads the administrator's policy anew. */
  private async heed(): Promise<void> {
    await this.inTurn(async () => {
      await this.settled();
      this.policyRead = this.readPolicy();
      await this.policyRead;
    });
    for (const listener of this.policyListeners) listener();
  }

  private async keepUp(): Promise<void> {
    const change = this.current && (await upkeep(this.current, this.now()));
    if (change) await this.change(change);
  }

  private async note(stop: Stop, details: string[], source: Source): Promise<Problem> {
    const problem: Problem = { stop, details, at: this.now(), source };
    await this.change({ facts: { problem } }).catch(() => this.remember({ facts: { problem } }));
    return problem;
  }

  /** Writes first: what could not be stored is not in force either. @throws DOMException when the browser can't store it. */
  private async change(change: Change, fresh?: InForce): Promise<void> {
    await this.state();
    if (!this.isRead) await this.readAgain();
    const { stored, managed } = this.current as State;
    const facts = { clock: Math.max(stored.facts.clock, this.now()), ...change.facts };
    const next = changed(stored, { ...change, facts });
    await this.kept.write({ ...change, facts }, Object.keys(next.layers).length);
    const stack = await inForce(next, managed.group, this.current?.stack, fresh);
    const unusable = this.current?.unusable;
    const still = unusable && stack.some(({ pack }) => pack === unusable.pack);
    this.current = { stored: next, managed, stack, ...(still && { unusable }) };
    for (const listener of this.listeners) listener();
  }
}
