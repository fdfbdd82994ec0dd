import { expect, test } from 'vitest';
import type { PacksView } from '../../src/messages/packs';
import type { PopupView, Posture, SiteState, Unseen } from '../../src/messages/protocol';
import { headlineOf } from './headline';

const writing = { time: (moment: number) => `time ${moment}`, sites: 'X and Facebook' };

const posture: Posture = {
  state: 'watching',
  mode: 'enforce',
  pack: { name: 'baseline', title: 'Baseline', version: 1, edition: '1', issuer: 'Curtain' },
  hosts: { public: [], internal: [] },
  repairs: [],
  overrideReasons: [],
  quieted: [],
  taught: [],
  whenUnavailable: 'warn',
};

const packs: PacksView = { health: 'healthy', layers: [], mode: 'enforce', locks: [], mayImport: true };

const site: SiteState = { site: 'x', siteName: 'X', audience: 'public', watching: true, counts: {} };

function headline(changes: { posture?: Partial<Posture>; site?: Partial<SiteState> | null; unseen?: Unseen[] }) {
  const { unseen = [] } = changes;
  const view: PopupView = { posture: { ...posture, ...changes.posture }, packs, unseen };
  if (changes.site !== null) view.site = { ...site, ...changes.site };
  return headlineOf(view, writing);
}

test('a quiet page says it is watched', () => {
  expect(headline({})).toMatchObject({ tone: 'watching', title: { key: 'popup_watching' } });
});

test('one finding and several are worded apart', () => {
  expect(headline({ site: { counts: { 'phi.name': 1 } } }).title).toEqual({ key: 'popup_found_one' });
  expect(headline({ site: { counts: { 'phi.name': 1, 'phi.mrn': 2 } } })).toMatchObject({
    tone: 'found',
    title: { key: 'popup_found_many', values: [3] },
  });
});

test('a pack that only observes keeps its findings to itself', () => {
  expect(headline({ posture: { mode: 'observe' }, site: { counts: { 'phi.name': 4 } } })).toMatchObject({
    tone: 'watching',
    detail: { key: 'popup_watching_observe' },
  });
});

test('a pause says until when, and outranks what the page still shows', () => {
  const paused = headline({
    posture: { state: 'paused', pausedUntil: 90 },
    site: { counts: { 'phi.name': 1 } },
  });
  expect(paused).toMatchObject({ tone: 'away', title: { key: 'popup_paused_until', values: ['time 90'] } });
});

test('a page that is not watched gives its own reason first, ours when it has none', () => {
  expect(headline({ site: { watching: false, reason: 'The editor is unknown.' } }).detail).toBe(
    'The editor is unknown.',
  );
  expect(headline({ site: { watching: false } }).detail).toEqual({ key: 'popup_not_watching_detail' });
});

test('without a pack nothing claims to be watching', () => {
  expect(headline({ posture: { state: 'off', reason: 'The pack expired.' } })).toMatchObject({
    tone: 'away',
    title: { key: 'popup_off' },
    detail: 'The pack expired.',
  });
});

test('another site is no cause for concern, and is told what is watched', () => {
  expect(headline({ site: null })).toMatchObject({ tone: 'quiet', detail: { values: ['X and Facebook'] } });
});

const wiki: Unseen = { name: 'wiki.general.example', site: 'Confluence', origins: ['https://wiki.general.example/*'] };
const x: Unseen = { name: 'X', origins: ['https://x.com/*'] };

test('a page that may be one Curtain can’t see is never called one it needn’t watch', () => {
  expect(headline({ site: null, unseen: [x] })).toMatchObject({
    tone: 'away',
    title: { key: 'unseen_one', values: ['X'] },
  });
  expect(headline({ site: null, unseen: [x, wiki] }).title).toEqual({ key: 'unseen_many', values: [2] });
});

test('what can’t be seen elsewhere says nothing of a page that is watched', () => {
  expect(headline({ unseen: [wiki] })).toMatchObject({ tone: 'watching' });
});

test('silence from the background is said aloud', () => {
  expect(headlineOf('silent', writing)).toMatchObject({ tone: 'away', title: { key: 'popup_silent' } });
});
