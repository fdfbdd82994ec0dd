import { expect, test } from 'vitest';
import { postureOf } from './posture';
import type { Pack } from './schema';

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const pack: Pack = {
  name: 'general-hospital',
  title: both('General Hospital'),
  version: 4,
  issuer: 'Privacy office',
  mode: 'enforce',
  whenUnavailable: 'warn',
  overrideReasons: [{ code: 'consent', label: both('Consent') }],
  pause: { minutes: 30, reasons: [{ code: 'teaching', label: both('Teaching') }] },
  rules: [],
};
const NOON = 1_800_000_000_000;

test('speaks the language of the browser', () => {
  const posture = postureOf(pack, 'es', undefined, NOON);
  expect(posture.pack.title).toBe('General Hospital (es)');
  expect(posture.overrideReasons).toEqual([{ code: 'consent', label: 'Consent (es)' }]);
});

test('a pause holds until its end and no longer', () => {
  const pause = { until: NOON + 1000, reason: 'teaching' };
  expect(postureOf(pack, 'en', pause, NOON)).toMatchObject({ state: 'paused', pausedUntil: NOON + 1000 });
  expect(postureOf(pack, 'en', pause, NOON + 1000).state).toBe('watching');
});

test('a pack that allows no pause ends the one that was taken', () => {
  const { pause: _pause, ...strict } = pack;
  const posture = postureOf(strict, 'en', { until: NOON + 1000, reason: 'teaching' }, NOON);
  expect(posture.state).toBe('watching');
  expect(posture.pause).toBeUndefined();
});
