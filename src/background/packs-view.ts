import type { Managed } from '../channels/managed';
import type { Language } from '../engine/rule';
import type { Health, LayerView, LockView, PacksView, Problem } from '../messages/packs';
import type { Mode } from '../messages/protocol';
import { withFingerprints } from '../policy/keys';
import { endOf } from '../policy/life';
import { locksOf, settingsOf } from '../policy/settings';
import type { InForce } from './in-force';
import type { State } from './pack-state';
import { urlsOf } from './pack-urls';
import { trustedNow } from './trust';

/** Packs whose address has not answered for so many polls are stale. */
const MISSED_POLLS = 4;

/** What the popup and the studio show of the packs, in the person's language. @param now milliseconds since the epoch. */
export async function packsView(state: State, language: Language, now: number): Promise<PacksView> {
  const { stored, stack, managed } = state;
  const { polled, problem } = stored.facts;
  const trusted = trustedNow(stored.facts.trust, managed);
  const url = urlsOf(state).hospital;
  return {
    health: healthOf(state, now),
    layers: await Promise.all(stack.map((layer) => layerView(layer, language))),
    mode: modeOf(state),
    ...(managed.group !== undefined && { group: managed.group }),
    locks: locks(state, language),
    mayImport: managed.allowImport !== false,
    ...(url !== undefined && { url }),
    ...(polled.succeededAt !== undefined && { checkedAt: polled.succeededAt }),
    ...(url !== undefined && polled.nextAt !== undefined && { nextCheckAt: polled.nextAt }),
    ...(problem && { problem }),
    ...(state.unusable && { problem: unusable(state.unusable, now) }),
    ...(managed.problems.length > 0 && {
      problem: { stop: 'policy', details: managed.problems, at: now, source: 'managed' },
    }),
    ...(trusted && { trusted: { required: trusted.required, keys: await withFingerprints(trusted.keys) } }),
  };
}

function unusable({ pack, reason }: NonNullable<State['unusable']>, at: number): Problem {
  return { stop: 'unusable', details: [`${pack.name}: ${reason}`], at, source: 'bundled' };
}

/** The mode in force: the administrator's, where the policy gives one. */
export function modeOf({ stack, managed }: State): Mode {
  return managed.mode ?? settingsOf(stack.map(({ pack }) => pack)).mode;
}

function healthOf(state: State, now: number): Health {
  const { stack, stored } = state;
  const above = stack.slice(1);
  const today = Math.max(now, stored.facts.clock);
  if (state.unusable || above.some(({ fellBack }) => fellBack) || stored.facts.problem?.stop === 'store')
    return 'damaged';
  if (above.length === 0) return 'bundled';
  if (above.some(({ pack }) => Number(endOf(pack)) < today)) return 'expired';
  if (above.some(({ stored: kept }) => kept?.signers.length === 0)) return 'unsigned';
  return isStale(state, now) ? 'stale' : 'healthy';
}

/** Only what comes from an address can grow stale; a file is as fresh as the person who brought it. */
function isStale(state: State, now: number): boolean {
  const { polled } = state.stored.facts;
  const { hospital, unit, minutes } = urlsOf(state);
  if (!hospital && !unit) return false;
  // Of an answer that is still to come by this clock nobody knows how old it is.
  return Math.abs(now - (polled.succeededAt ?? 0)) > MISSED_POLLS * minutes * 60_000;
}

async function layerView({ pack, stored, waiting }: InForce, language: Language): Promise<LayerView> {
  const { layer, name, title, version, issuer } = pack;
  const end = endOf(pack);
  return {
    ...{ layer, name, version, issuer },
    title: title[language],
    source: stored?.source ?? 'bundled',
    signers: await withFingerprints(stored?.signers ?? []),
    ...(stored && { acceptedAt: stored.acceptedAt }),
    ...(end && { expiresAt: end.getTime() }),
    ...(waiting && { waiting: waiting.version }),
  };
}

/** Which fields of the policy lock which line of the popup. */
const MANAGED_LOCKS: [keyof Managed, LockView['setting']][] = [
  ['mode', 'mode'],
  ['allowPause', 'pause'],
  ['packUrl', 'packUrl'],
  ['trustedKeys', 'trustedKeys'],
  ['group', 'group'],
  ['allowImport', 'import'],
];

function locks({ stack, managed }: State, language: Language): LockView[] {
  const administrator = managed.organisation ?? '';
  const byPolicy = MANAGED_LOCKS.filter(([field]) => managed[field] !== undefined && managed[field] !== true);
  const byPacks = locksOf(stack.map(({ pack }) => pack));
  return [
    ...byPolicy.map(([, setting]) => ({ setting, by: administrator })),
    ...byPacks.map(({ setting, by }) => ({ setting, by: by.title[language] })),
  ];
}
