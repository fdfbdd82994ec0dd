// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from '../sites/site';
import { installLock } from './lock';

const site: Site = {
  id: 's',
  name: 'S',
  matches: [],
  audience: 'public',
  composers: [{ id: 'post', box: '.box', submit: '.send', keys: ['Mod+Enter'] }],
};
let locked: boolean;
let end: AbortController;

const happens = (event: Event, on = '.box') => document.querySelector(on)?.dispatchEvent(event);
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
const edit = (type: string) => new Event(type, { bubbles: true, cancelable: true });

beforeEach(() => {
  document.body.innerHTML = '<main><div class="box"></div><input class="other"><i class="send"></i></main>';
  locked = true;
  end = new AbortController();
  installLock(window as unknown as Window, site, ({ control }) => locked && control !== undefined, end.signal);
});
afterEach(() => end.abort());

test.each([
  ['a letter', press({ key: 'x' })],
  ['a line break', press({ key: 'Enter' })],
  ['an undo', press({ key: 'z', ctrlKey: true })],
  ['a word from a menu', edit('beforeinput')],
  ['a paste', edit('paste')],
  ['a cut', edit('cut')],
  ['a drop', edit('drop')],
])('%s does not get into a locked box', (_name, event) => {
  expect(happens(event)).toBe(false);
});

test.each([
  ['a key that moves', press({ key: 'ArrowLeft' })],
  ['a copy', press({ key: 'c', metaKey: true })],
])('%s goes on', (_name, event) => {
  expect(happens(event)).toBe(true);
});

test('nothing else is touched: another field, a box that is not locked', () => {
  expect(happens(press({ key: 'x' }), '.other')).toBe(true);
  locked = false;
  expect(happens(press({ key: 'x' }))).toBe(true);
});
