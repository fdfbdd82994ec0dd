import { expect, test } from 'vitest';
import { isOurContentScript, isOurPage } from './senders';

const ID = 'curtainid';
const ORIGIN = `chrome-extension://${ID}`;
const tab = { id: 3 } as never;

test('a content script of ours speaks from a web page in a tab', () => {
  expect(isOurContentScript({ id: ID, tab, url: 'https://x.com/home' }, ID)).toBe(true);
  expect(isOurContentScript({ id: 'other', tab, url: 'https://x.com/home' }, ID)).toBe(false);
  expect(isOurContentScript({ id: ID, url: 'https://x.com/home' }, ID)).toBe(false);
  expect(isOurContentScript({ id: ID, tab, url: `${ORIGIN}/practice.html` }, ID)).toBe(false);
  expect(isOurContentScript(undefined, ID)).toBe(false);
});

test('only our own pages may ask for the popup or a pause', () => {
  expect(isOurPage({ id: ID, url: `${ORIGIN}/popup.html` }, ID, ORIGIN)).toBe(true);
  expect(isOurPage({ id: ID, url: 'https://x.com/home', tab }, ID, ORIGIN)).toBe(false);
  expect(isOurPage({ id: ID, url: `${ORIGIN}.evil.example/popup.html` }, ID, ORIGIN)).toBe(false);
  expect(isOurPage({ id: 'other', url: `${ORIGIN}/popup.html` }, ID, ORIGIN)).toBe(false);
});
