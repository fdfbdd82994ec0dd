// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observe } from './observe';

const changed = vi.fn();
const removed = vi.fn();
let end: AbortController;
let box: HTMLElement;

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  changed.mockReset();
  removed.mockReset();
  document.body.innerHTML = '<main><section><div contenteditable></div></section><aside></aside></main>';
  box = document.querySelector('[contenteditable]') as HTMLElement;
  end = new AbortController();
  observe(box, { changed, removed }, end.signal);
});
afterEach(() => end.abort());

test('a change of the nodes is told', async () => {
  box.textContent = 'word';
  await settled();
  expect(changed).toHaveBeenCalled();
});

test('a change of a field is told by its event', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  observe(field, { changed, removed }, end.signal);
  field.value = 'typed';
  field.dispatchEvent(new Event('input'));
  expect(changed).toHaveBeenCalledOnce();
});

test('a value that the page sets moves the caret, and is told by that; a caret that only moves is not', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  observe(field, { changed, removed }, end.signal);
  field.dispatchEvent(new Event('selectionchange'));
  expect(changed).not.toHaveBeenCalled();
  field.value = 'restored';
  field.dispatchEvent(new Event('selectionchange'));
  expect(changed).toHaveBeenCalledOnce();
});

test('a field that the page emptied is told by what changes with it', async () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = 'typed';
  observe(field, { changed, removed }, end.signal);
  field.value = '';
  field.style.height = '20px';
  await settled();
  expect(changed).toHaveBeenCalledOnce();
});

test('a removal is told once, of the box or of anything it stands in, and ends it', async () => {
  document.querySelector('section')?.remove();
  await settled();
  expect(removed).toHaveBeenCalledOnce();
  box.textContent = 'word';
  await settled();
  expect(changed).not.toHaveBeenCalled();
});

test('a box that is moved is followed to its new place', async () => {
  document.querySelector('aside')?.append(box);
  await settled();
  expect(removed).not.toHaveBeenCalled();
  document.querySelector('aside')?.remove();
  await settled();
  expect(removed).toHaveBeenCalledOnce();
});
