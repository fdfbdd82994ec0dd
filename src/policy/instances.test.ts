import { expect, test } from 'vitest';
import { instancesSchema } from './instances';
import { misfits } from './layers';
import { settingsOf } from './settings';
import { packWith } from './testing/packs';

const problems = (named: unknown) => instancesSchema.safeParse(named).error?.issues.map(({ message }) => message);

test('hosts are named whole, by the site that stands on them', () => {
  expect(problems({ x: ['social.general.example', 'xn--bcher-kva.example', 'a.b-c.d1'] })).toBeUndefined();
});

test.each([
  '*.general.example',
  'https://social.general.example',
  'social.general.example/home',
  'social.general.example:8443',
  'Social.general.example',
  'localhost',
  '10.0.0.7',
  '-a.example',
  'a-.example',
  'a..example',
  'a.example.',
])('%s is not the whole name of a host', (host) => {
  expect(problems({ x: [host] })?.[0]).toMatch(/^expected the whole name of a host/);
});

test('a long run of anything is refused as fast as it is read', () => {
  const start = performance.now();
  for (const run of ['a-', 'a.', '-', 'a']) problems({ x: [`${run.repeat(200_000)}!`] });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a site nobody knows is told of, with those there are', () => {
  expect(problems({ mastodont: ['a.example'] })?.[0]).toMatch(/^expected the id of a site: x, facebook/);
});

test('each host stands once, and there are at most 50 of them together', () => {
  expect(problems({ x: ['a.example'], facebook: ['a.example'] })?.[0]).toBe(
    'expected each host once: one site stands on a.example',
  );
  const many = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}.example`);
  expect(problems({ x: many(25, 'a'), facebook: many(25, 'b') })).toBeUndefined();
  expect(problems({ x: many(25, 'a'), facebook: many(26, 'b') })?.[0]).toBe('expected at most 50 hosts, found 51');
});

const hospital = packWith({ instances: { x: ['a.example'] } });
const unit = packWith({
  name: 'unit',
  layer: 'unit',
  rules: [],
  instances: { x: ['b.example'], facebook: ['a.example'] },
});

test('a unit adds to what its hospital names, and changes nothing of it', () => {
  expect(settingsOf([hospital, unit]).instances).toEqual({ x: ['a.example', 'b.example'] });
});

test('a hospital may lock them', () => {
  const locked = { ...hospital, locks: ['instances' as const] };
  expect(misfits(unit, [locked])).toContain('instances: locked by general-hospital');
  expect(settingsOf([locked, unit]).instances).toEqual({ x: ['a.example'] });
});
