// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { LONGEST_READ } from './draft';
import { type Bench, bench, tick } from './testing/bench';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

let page: Bench;
afterEach(() => page.end.abort());

const long = 'x'.repeat(LONGEST_READ);

test('a longer text than is read is read that far, and the chip says so', async () => {
  page = bench();
  await page.type(`in bay 3 ${long} saw Okafor`);
  expect(page.link.posts.map(({ text }) => text.length)).toEqual([LONGEST_READ]);
  expect(page.overlay.views.get(page.box)).toMatchObject({
    chip: { state: 'off', reason: 'offTooLong' },
    marks: [{ finding: { action: 'warn' } }],
  });
});

test('it is never passed unseen: the first press says what was not read, the next is the person’s own', async () => {
  page = bench();
  await page.type(`${long} saw Okafor`);
  page.press();
  await tick();
  expect([page.published, page.overlay.said]).toEqual([[], ['tooLongPressAgain']]);
  page.press();
  expect(page.published).toHaveLength(1);
  expect(page.link.outcomes()).toEqual(['unchecked clear']);
});

test('what was read and holds, holds all of it', async () => {
  page = bench();
  await page.type(`saw Okafor ${long}`);
  page.control.click();
  expect([page.published, page.overlay.holds.length]).toEqual([[], 1]);
});

test('a pack that keeps what could not be checked keeps it', async () => {
  page = bench();
  page.link.say({ whenUnavailable: 'hold' });
  await page.type(`${long}!`);
  page.control.click();
  page.control.click();
  expect(page.published).toEqual([]);
  expect(page.overlay.holds.at(-1)).toMatchObject({ unavailable: 'holdTooLong' });
});

test('once it is short enough it is a post like any other', async () => {
  page = bench();
  await page.type(`${long}!`);
  await page.type('on nights again');
  expect(page.chip()).toBe('watching');
  page.control.click();
  expect(page.published).toHaveLength(1);
});
