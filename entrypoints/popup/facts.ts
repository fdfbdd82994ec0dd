import type { LockView, PacksView } from '../../src/messages/packs';
import type { MessageKey } from '../../src/words/words';

/** What is said of a fact: words of the catalogue, names, a day (milliseconds since the epoch, UTC), or a time ago. */
type Value =
  | { key: MessageKey; values?: (string | number)[] }
  | { list: string[] }
  | { day: number }
  | { ago: number; unit: 'minute' | 'hour' | 'day' };

export interface Fact {
  name: MessageKey;
  value: Value;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What can be said of the packs in force, in the order a person asks. @param now milliseconds since the epoch. */
export function factsOf(packs: PacksView, now: number): Fact[] {
  const top = packs.layers.at(-1);
  const below = packs.layers.slice(1, -1);
  const facts: (Fact | false | undefined)[] = [
    { name: 'popup_pack_mode', value: { key: `mode_${packs.mode}` } },
    below.length > 0 && { name: 'popup_pack_on_top', value: { list: below.map(({ title }) => title) } },
    top &&
      top.signers.length > 0 && { name: 'popup_pack_signed', value: { list: top.signers.map(({ name }) => name) } },
    packs.group !== undefined && { name: 'popup_pack_group', value: { list: [packs.group] } },
    packs.checkedAt !== undefined && { name: 'popup_pack_checked', value: ago(packs.checkedAt, now) },
    top?.expiresAt !== undefined && { name: 'popup_pack_expires', value: { day: top.expiresAt } },
    top?.waiting !== undefined && {
      name: 'popup_pack_waiting',
      value: { key: 'popup_pack_waiting_version', values: [top.waiting] },
    },
  ];
  return facts.filter((fact) => fact !== false && fact !== undefined);
}

/** Who locked what: each holder once, with all of theirs. */
export function locksByHolder(locks: readonly LockView[]): [by: string, settings: LockView['setting'][]][] {
  const holders = new Map<string, LockView['setting'][]>();
  for (const { by, setting } of locks) holders.set(by, [...(holders.get(by) ?? []), setting]);
  return [...holders];
}

function ago(moment: number, now: number): Value {
  const passed = Math.max(0, now - moment);
  if (passed < HOUR) return { ago: -Math.floor(passed / MINUTE), unit: 'minute' };
  if (passed < DAY) return { ago: -Math.floor(passed / HOUR), unit: 'hour' };
  return { ago: -Math.floor(passed / DAY), unit: 'day' };
}
