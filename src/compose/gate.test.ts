// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Site } from '../sites/site';
import { type Decide, type Gate, installGate } from './gate';

const site: Site = {
  id: 's',
  name: 'S',
  matches: [],
  audience: 'public',
  composers: [
    { id: 'post', box: '.box', submit: '.send', keys: ['Mod+Enter'] },
    { id: 'comment', box: '.note', keys: ['Enter'] },
  ],
};
const decide = vi.fn<Decide>();
const heard = vi.fn();
let end: AbortController;
let gate: Gate;

const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const press = (on: string, init: KeyboardEventInit) =>
  at(on).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }));

beforeEach(() => {
  document.body.innerHTML = `<form><div class="box"></div><div role="button" class="send" tabindex="0"></div></form>
    <div class="note"></div><a class="other"></a>`;
  end = new AbortController();
  gate = installGate(window as unknown as Window, site, decide, end.signal);
  for (const type of ['click', 'keydown', 'submit']) document.addEventListener(type, heard, { signal: end.signal });
  decide.mockReset().mockReturnValue('stop');
  heard.mockReset();
});
afterEach(() => end.abort());

test.each<[string, string, KeyboardEventInit]>([
  ['Ctrl+Enter in a post', '.box', { key: 'Enter', ctrlKey: true }],
  ['Cmd+Enter in a post', '.box', { key: 'Enter', metaKey: true }],
  ['Enter in a comment', '.note', { key: 'Enter' }],
  ['Enter on the control', '.send', { key: 'Enter' }],
  ['Space on the control', '.send', { key: ' ' }],
])('%s is held', (_name, on, init) => {
  expect(press(on, init)).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});

test.each<[string, string, KeyboardEventInit]>([
  ['Enter in a post', '.box', { key: 'Enter' }],
  ['Shift+Enter in a comment', '.note', { key: 'Enter', shiftKey: true }],
  ['a letter', '.note', { key: 'a' }],
  ['Enter that ends a composition', '.note', { key: 'Enter', isComposing: true }],
  ['Enter that ends a composition, reported late', '.note', { key: 'Enter', keyCode: 229 }],
  ['Enter elsewhere', '.other', { key: 'Enter' }],
])('%s is not asked about', (_name, on, init) => {
  expect(press(on, init)).toBe(true);
  expect(decide).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledOnce();
});

test('a key that was stopped is stopped on its way up too, once', () => {
  const release = () =>
    at('.box').dispatchEvent(
      new KeyboardEvent('keyup', { code: 'Enter', key: 'Enter', bubbles: true, cancelable: true }),
    );
  press('.box', { key: 'Enter', code: 'Enter', ctrlKey: true });
  expect(release()).toBe(false);
  expect(release()).toBe(true);
});

test('a stopped click reaches nobody, a passed one everybody', () => {
  at('.send').click();
  expect(heard).not.toHaveBeenCalled();
  decide.mockReturnValue('pass');
  at('.send').click();
  expect(heard).toHaveBeenCalledOnce();
});

test('a form that holds a box is held too', () => {
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  expect(at('form').dispatchEvent(submit)).toBe(false);
  expect(decide.mock.calls[0]?.[0].composer.boxes).toEqual([at('.box')]);
});

test('a form in a shadow root is held once anything was pressed in it', () => {
  document.body.innerHTML = '<div class="host"></div>';
  const root = at('.host').attachShadow({ mode: 'open' });
  root.innerHTML = '<form><div class="box"></div></form>';
  const box = root.querySelector('.box') as HTMLElement;
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  expect(root.querySelector('form')?.dispatchEvent(submit)).toBe(false);
  expect(decide.mock.calls.map(([{ composer }]) => composer.boxes)).toEqual([[box]]);
});

test('a form in a shadow root is held for the box that is slotted into it', () => {
  document.body.innerHTML = '<div class="host"><p><i class="box"></i></p></div>';
  const root = at('.host').attachShadow({ mode: 'open' });
  root.innerHTML = '<form><slot></slot></form>';
  root.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  expect(root.querySelector('form')?.dispatchEvent(submit)).toBe(false);
  expect(decide.mock.calls.map(([{ composer }]) => composer.boxes)).toEqual([[at('.box')]]);
});

test('a replayed click is not asked about again', () => {
  gate.replay(at('.send'));
  expect(decide).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledOnce();
});

test('once ended it stops nothing', () => {
  end.abort();
  expect(press('.note', { key: 'Enter' })).toBe(true);
  expect(decide).not.toHaveBeenCalled();
});
