import { expect, test, vi } from 'vitest';
import { x } from '../sites/x';
import { siteState } from './site-state';

vi.mock('../words/words', () => ({ t: (key: string) => key }));

const seen = { kind: 'seen' as const, site: 'x', watching: true, counts: {} };

test('the counts of all frames are added up', () => {
  const frames = [
    { ...seen, counts: { 'phi.name': 2, 'phi.mrn': 1 } },
    { ...seen, counts: { 'phi.name': 1 } },
  ];
  expect(siteState(x, frames)).toMatchObject({ watching: true, counts: { 'phi.name': 3, 'phi.mrn': 1 } });
});

test('one frame that is not watched is enough to say so, with its reason', () => {
  const frames = [seen, { ...seen, watching: false, reason: 'You paused Curtain.' }];
  expect(siteState(x, frames)).toMatchObject({ watching: false, reason: 'You paused Curtain.' });
});

test('a page that was open before Curtain is not watched, and says what to do', () => {
  const state = siteState(x, []);
  expect(state.watching).toBe(false);
  expect(state.reason).toBe('offReload');
});
