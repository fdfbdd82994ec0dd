import { expect, test } from 'vitest';
import { pointOf, stageFor } from './rollout';

const rollout = [
  { group: 'icu-pilot', mode: 'enforce' as const },
  { percent: 10, mode: 'coach' as const },
];

test.each([
  ['the pilot group comes first, wherever it stands', { group: 'icu-pilot', point: 99 }, 'enforce'],
  ['then the share', { point: 9.99 }, 'coach'],
  ['another group is no pilot', { group: 'er', point: 9 }, 'coach'],
  ['the others wait', { point: 10 }, undefined],
  ['the others wait, in a group too', { group: 'er', point: 50 }, undefined],
])('%s', (_what, place, mode) => {
  expect(stageFor({ rollout }, place)?.mode).toBe(mode);
});

test('a pack without a rollout is for everybody', () => {
  expect(stageFor({ rollout: undefined }, { point: 99.9 })).toEqual({});
});

test('a share of nothing takes in nobody, all of it everybody', () => {
  expect(stageFor({ rollout: [{ percent: 0 }] }, { point: 0 })).toBeUndefined();
  expect(stageFor({ rollout: [{ percent: 100 }] }, { point: 99.999 })).toBeDefined();
});

test('a browser stands at the same point each time, and at another for another pack', async () => {
  expect(await pointOf('seed', 'general')).toBe(await pointOf('seed', 'general'));
  expect(await pointOf('seed', 'general')).not.toBe(await pointOf('seed', 'children'));
});

test('browsers are spread evenly', async () => {
  const points = await Promise.all(Array.from({ length: 2000 }, (_, index) => pointOf(`seed ${index}`, 'general')));
  const share = (below: number) => points.filter((point) => point < below).length / points.length;
  for (const tenth of [10, 30, 50, 70, 90]) expect(Math.abs(share(tenth) - tenth / 100)).toBeLessThan(0.04);
  expect(points.every((point) => point >= 0 && point < 100)).toBe(true);
});
