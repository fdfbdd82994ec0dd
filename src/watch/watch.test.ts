// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../engine/verdict';
import { type Bench, bench, tick } from './testing/bench';
import { FakeLink, judged } from './testing/fakes';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

let page: Bench;
afterEach(() => page.end.abort());

const marked = () => page.overlay.views.get(page.box)?.marks.map(({ ranges }) => ranges.map(String).join(''));

test('a box is watched from its first focus', () => {
  page = bench();
  page.box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(page.chip()).toBe('watching');
});

test('a box that is met is looked around once, and again at each later focus', () => {
  page = bench();
  const around = vi.spyOn(Element.prototype, 'querySelectorAll');
  const focus = () => {
    around.mockClear();
    page.box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    return around.mock.calls.length;
  };
  const met = focus();
  expect(met).toBeGreaterThan(0);
  expect(focus()).toBe(met);
});

test('a finding is marked and counted, for the person and for the popup', async () => {
  page = bench();
  await page.type('saw Okafor in bay 3');
  expect(marked()).toEqual(['Okafor', 'bay 3']);
  expect(page.overlay.views.get(page.box)?.chip).toEqual({ state: 'found', count: 2, action: 'hold' });
  expect(page.link.told.at(-1)).toEqual({ kind: 'seen', site: 's', watching: true, counts: { 'phi.name': 2 } });
});

test('marks follow an edit before the next verdict', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.link.answer = () => new Promise(() => undefined);
  await page.type('I just saw Okafor');
  expect(marked()).toEqual(['Okafor']);
});

test('one request at a time, then the newest text; a verdict on an older one is dropped', async () => {
  const answers: (() => void)[] = [];
  const link = new FakeLink();
  link.answer = (post) => new Promise<Verdict>((resolve) => answers.push(() => resolve(judged(post))));
  page = bench(link);
  await page.type('Okafor');
  await page.type('Okaf');
  await page.type('Oka');
  expect(link.posts.map(({ text }) => text)).toEqual(['Okafor']);
  answers[0]?.();
  await tick();
  expect(marked()).toEqual([]);
  expect(link.posts.map(({ text }) => text)).toEqual(['Okafor', 'Oka']);
});

test('says that it is checking only when that takes longer than a moment', async () => {
  const link = new FakeLink();
  link.answer = () => new Promise(() => undefined);
  page = bench(link);
  await page.type('word');
  expect(page.chip()).toBe('watching');
  await tick(180);
  expect(page.chip()).toBe('checking');
});

test('a dismissed finding stays away from these words in this draft', async () => {
  page = bench();
  await page.type('in bay 3');
  const [mark] = page.overlay.views.get(page.box)?.marks ?? [];
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding);
  expect(marked()).toEqual([]);
  await page.type('again in bay 3');
  expect(marked()).toEqual([]);
});

test('what holds a post stays in sight when it is called no problem, and is counted once', async () => {
  page = bench();
  await page.type('saw Okafor');
  const [mark] = page.overlay.views.get(page.box)?.marks ?? [];
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding)();
  expect(marked()).toEqual(['Okafor']);
  expect(page.overlay.views.get(page.box)?.marks[0]?.dismissed).toBe(true);
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding)();
  expect(page.link.outcomes()).toEqual(['false-alarm hold']);
});

test('while paused nothing is asked, marked or held, and the chip says why; then it goes on', async () => {
  page = bench();
  page.link.say({ state: 'paused' });
  await page.type('saw Okafor');
  expect(page.link.posts).toEqual([]);
  expect(page.overlay.views.get(page.box)?.chip).toEqual({ state: 'paused', reason: 'pausedNow' });
  page.link.say({ state: 'watching' });
  await tick();
  expect(marked()).toEqual(['Okafor']);
});

test('where it only observes, a quiet chip is all that is drawn', async () => {
  page = bench();
  page.link.say({ mode: 'observe' });
  await page.type('saw Okafor');
  expect(page.link.posts).toHaveLength(1);
  expect(page.overlay.views.get(page.box)).toMatchObject({ chip: { state: 'watching' }, marks: [] });
});

test('where it coaches, nothing looks like a hold', async () => {
  page = bench();
  page.link.say({ mode: 'coach' });
  await page.type('saw Okafor');
  expect(page.overlay.views.get(page.box)?.chip).toEqual({ state: 'found', count: 1, action: 'warn' });
});

test('a new pack judges again what was judged by the old', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.link.say({ pack: { name: 'baseline', title: 'Baseline', version: 2, edition: '2', issuer: 'Curtain' } });
  await tick();
  expect(page.link.posts).toHaveLength(2);
});

test('when the engine fails the chip says so, and the next answer puts it right', async () => {
  page = bench();
  page.link.answer = () => Promise.reject(new Error('gone'));
  await page.type('word');
  expect(page.overlay.views.get(page.box)?.chip).toEqual({ state: 'off', reason: 'offUnanswered' });
  page.link.answer = async (post) => judged(post);
  await page.type('words');
  expect(page.chip()).toBe('watching');
});

test('what got no verdict is asked about again by itself, though nobody types', async () => {
  page = bench();
  page.link.answer = () => Promise.reject(new Error('gone'));
  await page.type('saw Okafor');
  expect(page.chip()).toBe('off');
  page.link.answer = async (post) => judged(post);
  await vi.waitFor(() => expect(marked()).toEqual(['Okafor']), { timeout: 4000 });
});

test('when the link is lost every box says so', async () => {
  page = bench();
  await page.type('word');
  page.link.lose();
  expect(page.overlay.views.get(page.box)?.chip).toEqual({ state: 'off', reason: 'offUpdated' });
});

test('a box that leaves the page takes everything drawn for it along', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.box.remove();
  await tick();
  expect(page.overlay.views.size).toBe(0);
  expect(page.link.told.at(-1)).toMatchObject({ kind: 'seen', counts: {} });
});

test('Alt+Shift+C opens the card, by the place of the key', () => {
  page = bench();
  const press = (init: KeyboardEventInit) =>
    page.box.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', bubbles: true, cancelable: true, ...init }));
  expect(press({ key: 'Ç', altKey: true, shiftKey: true })).toBe(false);
  expect(press({ key: 'C', altKey: true, shiftKey: true, ctrlKey: true })).toBe(true);
  expect(page.overlay.opened).toEqual([page.box]);
});

test('the end of the watch takes everything away', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.end.abort();
  expect(page.overlay.destroyed).toBe(true);
  page.control.click();
  expect(page.published).toEqual(['saw Okafor|']);
});

test('a false alarm nobody gave a reason for is told when the page goes', async () => {
  page = bench();
  await page.type('in bay 3');
  const [mark] = page.overlay.views.get(page.box)?.marks ?? [];
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding);
  expect(page.link.outcomes()).toEqual([]);
  window.dispatchEvent(new Event('pagehide'));
  expect(page.link.outcomes()).toEqual(['false-alarm warn']);
});
