import { expect, test } from 'vitest';
import type { Managed } from '../channels/managed';
import type { Pack } from '../policy/pack-schema';
import type { State } from './pack-state';
import { postureOf } from './posture';

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const pack: Pack = {
  format: 1,
  issued: '2026-01-01T00:00:00.000Z',
  name: 'general-hospital',
  title: both('General Hospital'),
  layer: 'hospital',
  version: 4,
  issuer: 'Privacy office',
  mode: 'enforce',
  whenUnavailable: 'warn',
  overrideReasons: [{ code: 'consent', label: both('Consent') }],
  pause: { minutes: 30, reasons: [{ code: 'teaching', label: both('Teaching') }] },
  lexicons: {},
  rules: [],
};
const NOON = 1_800_000_000_000;

function stateOf(given: Pack, managed: Partial<Managed> = {}): State {
  const facts = { seed: 'seed', clock: 0, polled: { failures: 0 } };
  return { stack: [{ pack: given }], managed: { problems: [], ...managed }, stored: { layers: {}, seen: {}, facts } };
}

test('speaks the language of the browser', () => {
  const posture = postureOf(stateOf(pack), 'es', undefined, NOON);
  expect(posture.pack.title).toBe('General Hospital (es)');
  expect(posture.overrideReasons).toEqual([{ code: 'consent', label: 'Consent (es)' }]);
});

test('a pause holds until its end and no longer', () => {
  const pause = { until: NOON + 1000, reason: 'teaching' };
  expect(postureOf(stateOf(pack), 'en', pause, NOON)).toMatchObject({ state: 'paused', pausedUntil: NOON + 1000 });
  expect(postureOf(stateOf(pack), 'en', pause, NOON + 1000).state).toBe('watching');
});

test.each([
  ['a pack', stateOf({ ...pack, pause: false })],
  ['a policy', stateOf(pack, { allowPause: false })],
])('%s that allows no pause ends the one that was taken', (_who, state) => {
  const posture = postureOf(state, 'en', { until: NOON + 1000, reason: 'teaching' }, NOON);
  expect(posture.state).toBe('watching');
  expect(posture.pause).toBeUndefined();
});

test("the administrator's mode outweighs the pack's", () => {
  expect(postureOf(stateOf(pack, { mode: 'observe' }), 'en', undefined, NOON).mode).toBe('observe');
});

test('a clock that was set back ends a pause sooner, never later than the pack allows', () => {
  const pause = { until: NOON + 30 * 60_000, reason: 'teaching' };
  expect(postureOf(stateOf(pack), 'en', pause, NOON).state).toBe('paused');
  expect(postureOf(stateOf(pack), 'en', pause, NOON - 60_000).state).toBe('watching');
  expect(postureOf(stateOf(pack), 'en', pause, NOON - 365 * 86_400_000).state).toBe('watching');
  expect(postureOf(stateOf(pack), 'en', pause, NOON + 365 * 86_400_000).state).toBe('watching');
});
