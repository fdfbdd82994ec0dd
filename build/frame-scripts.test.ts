import { expect, test } from 'vitest';
import { sites } from '../src/sites';
import { reachFrames } from './frame-scripts';

const compose = { matches: sites.flatMap(({ matches }) => matches), js: ['compose.js'], match_about_blank: true };

test('each pattern stands once, and none is added', () => {
  const patterns = reachFrames([compose], sites).flatMap(({ matches = [] }) => matches);
  expect(patterns.sort()).toEqual(compose.matches.sort());
});

test('only patterns that stand for whole hosts go by the page that made a frame: a browser takes no others', () => {
  const [folders, ...hosts] = reachFrames([{ ...compose, matches: [...compose.matches].sort() }], sites);
  expect(folders).toEqual({
    ...compose,
    matches: ['https://*.atlassian.net/wiki/*', 'https://www.google.com/local/business/*'],
  });
  for (const { matches = [], match_origin_as_fallback } of hosts) {
    expect(match_origin_as_fallback).toBe(true);
    expect(matches.length).toBeGreaterThan(0);
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[^/]+\/\*$/);
  }
});

test('where a frame can see no address, the nameplate of its site is up before the script runs', () => {
  const x = reachFrames([compose], sites).find(({ matches }) => matches?.includes('https://x.com/*'));
  expect(x?.js).toEqual(['nameplates/x.js', 'compose.js']);
});

test('a script that asks for no frames of the page’s own stays as it is', () => {
  const plain = { matches: ['https://x.com/*'], js: ['plain.js'] };
  expect(reachFrames([plain], sites)).toEqual([plain]);
});
