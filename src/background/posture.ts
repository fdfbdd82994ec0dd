import type { Language, Localised } from '../engine/rule';
import type { Choice, Posture } from '../messages/protocol';
import { repairsOf, settingsOf } from '../policy/settings';
import type { Habits } from './journal-keeper';
import type { State } from './pack-state';
import { modeOf } from './packs-view';

/** A pause the person took: until when (milliseconds since the epoch) and why, as one of the pack's reason codes. */
export interface Pause {
  until: number;
  reason: string;
}

const MINUTE = 60_000;

const NONE: Habits = { quieted: [], taught: [] };

/** What the packs in force and the administrator ask of the page side, in the person's language. */
export function postureOf(
  state: State,
  language: Language,
  pause: Pause | undefined,
  now: number,
  { quieted, taught }: Habits = NONE,
): Posture {
  const layers = state.stack.map(({ pack }) => pack);
  const settings = settingsOf(layers);
  const { privacyOffice, overrideReasons, whenUnavailable, hosts } = settings;
  const allowed = state.managed.allowPause === false ? false : settings.pause;
  const paused = allowed !== false && pause !== undefined && isDuring(pause, allowed.minutes, now);
  return {
    state: paused ? 'paused' : 'watching',
    ...(paused && { pausedUntil: pause.until }),
    mode: modeOf(state),
    pack: topmost(state, language, quieted),
    quieted,
    taught,
    hosts,
    repairs: repairsOf(layers),
    overrideReasons: choicesIn(language, overrideReasons),
    ...(privacyOffice && { privacyOffice: { ...privacyOffice, label: privacyOffice.label[language] } }),
    whenUnavailable,
    ...(allowed && { pause: { minutes: allowed.minutes, reasons: choicesIn(language, allowed.reasons) } }),
  };
}

/** A clock that was set back since must not make a pause of minutes one of years. */
function isDuring({ until }: Pause, minutes: number, now: number): boolean {
  return until > now && until - now <= minutes * MINUTE;
}

/** A pack's choices in one language. */
export function choicesIn(language: Language, list: readonly { code: string; label: Localised }[]): Choice[] {
  return list.map(({ code, label }) => ({ code, label: label[language] }));
}

function topmost({ stack }: State, language: Language, quieted: readonly string[]): Posture['pack'] {
  const { name, title, version, issuer } = (stack.at(-1) as State['stack'][number]).pack;
  const layers = stack.map(({ pack, stored }) => stored?.digest ?? `${pack.name} ${pack.version}`);
  const edition = [...layers, ...quieted].join(' ');
  return { name, title: title[language], version, issuer, edition };
}
