import { expect, test } from 'vitest';
import { facebook } from '../sites/facebook';
import { x } from '../sites/x';
import { reachOf, unseenOf } from './reach';

const origins = (named: Parameters<typeof reachOf>[0]) =>
  reachOf(named, [x, facebook]).map(({ site, host, origins: asked }) => [host ?? site.id, asked]);

test('the sites come first, each with the hosts of its declaration; then what packs name', () => {
  expect(origins({ x: ['social.general.example'] })).toEqual([
    ['x', x.matches],
    ['facebook', facebook.matches],
    ['social.general.example', ['https://social.general.example/*']],
  ]);
});

test('a browser is asked for a whole host, once, where a declaration begins with a folder', () => {
  const maps = { ...x, matches: ['https://www.google.com/maps/*', 'https://www.google.com/search/*'] };
  expect(reachOf({}, [maps])[0]?.origins).toEqual(['https://www.google.com/*']);
});

test('no pack says what stands on a declared host, nor can it name a site nobody knows', () => {
  expect(origins({ facebook: ['x.com'], nowhere: ['a.example'] })).toHaveLength(2);
});

test('a host is told of by its own name, with the site that stands on it', () => {
  const [, , hosted] = reachOf({ x: ['social.general.example'] }, [x, facebook]);
  expect(hosted && unseenOf(hosted, hosted.origins)).toEqual({
    name: 'social.general.example',
    site: 'X',
    origins: ['https://social.general.example/*'],
  });
});
