import { runInThisContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { sites } from '.';
import { siteOn } from './instances';
import { nameplateOf, siteByNameplate } from './nameplate';

const named = { x: ['social.general.example'], facebook: ['x.com'], nowhere: ['lost.example'] };

test.each([
  ['https://social.general.example/home', 'x'],
  ['https://x.com/home', 'x'],
  ['http://social.general.example/home', undefined],
  ['https://other.social.general.example/', undefined],
  ['https://lost.example/', undefined],
])('%s belongs to %s', (url, id) => {
  expect(siteOn(new URL(url), sites, named)?.id).toBe(id);
});

afterEach(() => Reflect.deleteProperty(globalThis, 'curtainSite'));

test('without a nameplate no site is guessed', () => {
  expect(siteByNameplate(sites)).toBeUndefined();
});

test('the script of a nameplate names its site, and the first one stays', () => {
  for (const id of ['x', 'facebook']) runInThisContext(nameplateOf({ id }).text);
  expect(siteByNameplate(sites)?.id).toBe('x');
});
