import { expect, test } from 'vitest';
import { facebook } from '../sites/facebook';
import { x } from '../sites/x';
import { difference, filesFor, scriptsFor } from './hosted-scripts';
import { reachOf } from './reach';

const declared = { js: ['content-scripts/compose.js'], all_frames: true, run_at: 'document_start' as const };
const granted = (x_: string[], facebook_: string[] = []) => reachOf({ x: x_, facebook: facebook_ }, [x, facebook]);

test('one script a site, as the manifest declares it, behind the nameplate of the site', () => {
  expect(scriptsFor(granted(['a.example', 'b.example'], ['c.example']), declared)).toEqual([
    {
      id: 'x',
      matches: ['https://a.example/*', 'https://b.example/*'],
      js: ['nameplates/x.js', 'content-scripts/compose.js'],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
    expect.objectContaining({ id: 'facebook', matches: ['https://c.example/*'] }),
  ]);
});

test('frames that have no address of their own are watched where the manifest says so', () => {
  const [script] = scriptsFor(granted(['a.example']), { ...declared, match_about_blank: true });
  expect(script?.matchOriginAsFallback).toBe(true);
});

test('a site of the manifest has no nameplate and needs no script of its own', () => {
  expect(filesFor({ site: x }, declared)).toEqual(['content-scripts/compose.js']);
  expect(scriptsFor(granted([]), declared)).toEqual([]);
});

test('only what differs is done', () => {
  const before = scriptsFor(granted(['a.example'], ['c.example']), declared);
  expect(difference(before, before)).toEqual({ gone: [], changed: [], added: [] });
  const after = scriptsFor(granted(['a.example', 'b.example']), declared);
  expect(difference(after, before)).toEqual({ gone: ['facebook'], changed: after, added: [] });
  expect(difference(before, [])).toEqual({ gone: [], changed: [], added: before });
});
