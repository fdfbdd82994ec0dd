import type { Language } from '../engine/rule';
import type { Choice, Posture } from '../messages/protocol';
import type { Pack } from './schema';

/** A pause the person took: until when (milliseconds since the epoch) and why, as one of the pack's reason codes. */
export interface Pause {
  until: number;
  reason: string;
}

/** What the pack in force asks of the page side, in the person's language. */
export function postureOf(pack: Pack, language: Language, pause: Pause | undefined, now: number): Posture {
  const choices = (list: { code: string; label: { en: string; es: string } }[]): Choice[] =>
    list.map(({ code, label }) => ({ code, label: label[language] }));
  const paused = pack.pause !== undefined && pause !== undefined && pause.until > now;
  const { privacyOffice } = pack;
  return {
    state: paused ? 'paused' : 'watching',
    ...(paused && { pausedUntil: pause.until }),
    mode: pack.mode,
    pack: { name: pack.name, title: pack.title[language], version: pack.version, issuer: pack.issuer },
    overrideReasons: choices(pack.overrideReasons),
    ...(privacyOffice && { privacyOffice: { ...privacyOffice, label: privacyOffice.label[language] } }),
    whenUnavailable: pack.whenUnavailable,
    ...(pack.pause && { pause: { minutes: pack.pause.minutes, reasons: choices(pack.pause.reasons) } }),
  };
}
