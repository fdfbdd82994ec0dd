// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Caught, type FileGuard, guardFiles } from './files';

let end: AbortController;
let caught: Caught[];
let heard: string[];
let guard: FileGuard;
let takes: boolean;
let input: HTMLInputElement;

const file = (name = 'a.png') => new File(['x'], name, { lastModified: 1 });

beforeEach(() => {
  document.body.innerHTML = '<input type="file"><input type="text"><div></div>';
  input = document.querySelector('input') as HTMLInputElement;
  end = new AbortController();
  [caught, heard, takes] = [[], [], true];
  guard = guardFiles(
    window as unknown as Window,
    (given) => {
      caught.push(given);
      return takes;
    },
    end.signal,
  );
  const { signal } = end;
  for (const type of ['input', 'change']) document.body.addEventListener(type, () => heard.push(type), { signal });
});
afterEach(() => end.abort());

function choose(...files: File[]): void {
  let held = files;
  Object.defineProperty(input, 'files', { configurable: true, get: () => held });
  Object.defineProperty(input, 'value', {
    configurable: true,
    set: () => {
      held = [];
    },
  });
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

test('the page hears neither `input` nor `change`, and the files are taken once', () => {
  choose(file());
  expect(heard).toEqual([]);
  expect(caught.map(({ by, files }) => [by, files.length])).toEqual([['input', 1]]);
  expect(input.files).toHaveLength(0);
});

test('what is not wanted goes its way', () => {
  takes = false;
  choose(file());
  expect(heard).toEqual(['input', 'change']);
});

test('a file that was allowed may come again, as another object', () => {
  guard.allow([file()]);
  choose(file());
  expect(heard).toEqual(['input', 'change']);
  choose(file(), file('b.png'));
  expect(heard).toEqual(['input', 'change']);
  expect(caught).toHaveLength(1);
});

test('what is handed over is not asked about', () => {
  guard.unguarded(() => choose(file()));
  expect(heard).toEqual(['input', 'change']);
  expect(caught).toEqual([]);
});

test('typing is none of its business', () => {
  document.querySelector('[type="text"]')?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(heard).toEqual(['input']);
});
