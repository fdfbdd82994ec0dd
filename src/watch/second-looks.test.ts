// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Site } from '../sites/site';
import { type Bench, bench, tick } from './testing/bench';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

const site: Site = {
  ...{ id: 's', name: 'S', matches: [], audience: 'public' },
  composers: [{ id: 'post', box: 'textarea', submit: '.send', keys: ['Mod+Enter'] }],
};
const EVENTS = ['focusin', 'beforeinput', 'input', 'change', 'selectionchange', 'keydown', 'keyup'];

let page: Bench;
let hostile: AbortController;
afterEach(() => {
  page.end.abort();
  hostile.abort();
});

/** A page that lets no event get any further than to its own listener. */
function keepEvents(): void {
  hostile = new AbortController();
  for (const type of EVENTS)
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: hostile.signal,
    });
}

function field(): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  page.box.replaceWith(made);
  return made;
}

/** As a browser does, and as a person who goes on to the next field. */
async function write(into: HTMLTextAreaElement, text: string): Promise<void> {
  into.focus();
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await tick();
}

const asked = () => page.link.posts.map(({ text }) => text);

test('a field whose page keeps its events from it is read at each of them, as the window hears of it first', async () => {
  page = bench(undefined, site);
  const box = field();
  box.focus();
  keepEvents();
  await write(box, 'saw Okafor');
  expect(asked()).toEqual(['saw Okafor']);
  await write(box, 'saw her');
  expect(asked()).toEqual(['saw Okafor', 'saw her']);
});

test('where the page heard of everything first, a field is found by its focus and read by the clock', async () => {
  keepEvents();
  page = bench(undefined, site);
  await write(field(), 'saw Okafor');
  expect(asked()).toEqual([]);
  await expect.poll(asked, { timeout: 3000 }).toEqual(['saw Okafor']);
});

test('once the watch has ended nothing is looked at any more', async () => {
  keepEvents();
  page = bench(undefined, site);
  const box = field();
  box.focus();
  page.end.abort();
  await write(box, 'saw Okafor');
  await tick(1200);
  expect(asked()).toEqual([]);
});
