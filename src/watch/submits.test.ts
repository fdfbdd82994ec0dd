// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../engine/verdict';
import { type Bench, bench, queueing, replaying, tick } from './testing/bench';
import { FakeLink, judged } from './testing/fakes';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

let page: Bench;
afterEach(() => page.end.abort());

const never = () => new Promise<Verdict>(() => undefined);

test('an empty composer is none of our business', () => {
  page = bench();
  page.press();
  expect(page.published).toHaveLength(1);
  expect(page.link.posts).toEqual([]);
});

test('a clear post goes out at once, and is counted as one', async () => {
  page = bench();
  await page.type('on nights again');
  page.press();
  expect(page.published).toHaveLength(1);
  expect(page.link.outcomes()).toEqual(['posted clear']);
});

test('a warning does not hold, and is counted once', async () => {
  page = bench();
  await page.type('in bay 3');
  page.press();
  page.press();
  expect(page.published).toHaveLength(2);
  expect(page.link.outcomes()).toEqual(['posted warn', 'passed warn']);
});

test('a hold shows what holds first, and the control it draws the curtain across', async () => {
  page = bench();
  await page.type('in bay 3', page.box);
  await page.type('saw Okafor', page.second);
  page.press();
  expect(page.published).toEqual([]);
  const [hold] = page.overlay.holds;
  expect(hold).toMatchObject({ box: page.second, control: page.control, siteName: 'S' });
  expect(hold?.marks.map(({ finding }) => finding.action)).toEqual(['hold', 'warn']);
  expect(hold?.overrideReasons.map(({ code }) => code)).toEqual(['consent']);
});

test('a box nobody looked at before is read and judged at the press', async () => {
  page = bench();
  page.second.textContent = 'saw Okafor';
  page.press();
  expect(page.published).toEqual([]);
  await tick();
  expect(page.overlay.holds).toHaveLength(1);
});

test('an override lets exactly these words through', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.press();
  page.overlay.choices.override(page.box, 'consent');
  page.press();
  expect(page.published).toEqual(['saw Okafor|']);
  expect(page.link.outcomes()).toEqual(['overridden hold', 'posted hold']);
  await page.type('saw Okafor again');
  page.press();
  expect(page.published).toHaveLength(1);
  expect(page.overlay.holds).toHaveLength(2);
});

test('a press that had to wait goes on by itself only where the site takes that', async () => {
  for (const [site, published, said] of [
    [undefined, 0, ['checkedPressAgain']],
    [replaying, 1, []],
  ] as const) {
    page?.end.abort();
    page = bench(new FakeLink(), site);
    page.box.textContent = 'on nights again';
    page.press();
    expect(page.published).toHaveLength(0);
    await tick();
    expect(page.published).toHaveLength(published);
    expect(page.overlay.said).toEqual(said);
  }
});

test('words typed while a press waited are not sent by it', async () => {
  const answers: (() => void)[] = [];
  const link = new FakeLink();
  link.answer = (post) => new Promise((resolve) => answers.push(() => resolve(judged(post))));
  page = bench(link, replaying);
  await page.type('on nights');
  page.press();
  await page.type('on nights aga');
  for (const _ of [1, 2]) {
    answers.shift()?.();
    await tick();
  }
  expect(page.published).toEqual([]);
  expect(page.overlay.said).toEqual(['checkedPressAgain']);
});

test('impatient presses are one attempt', async () => {
  page = bench(new FakeLink(), replaying);
  page.box.textContent = 'on nights again';
  page.press();
  page.press();
  await tick();
  expect(page.published).toHaveLength(1);
});

test('without a verdict the pack decides: warn says so and lets the next press through', async () => {
  page = bench();
  page.link.answer = () => Promise.reject(new Error('gone'));
  await page.type('word');
  page.press();
  await tick();
  expect(page.overlay.said).toEqual(['uncheckedPressAgain']);
  page.press();
  expect(page.published).toHaveLength(1);
  await page.type('words');
  page.press();
  expect(page.published).toHaveLength(1);
});

test('without a verdict the pack decides: clear goes on by itself, hold says why it holds', async () => {
  page = bench(new FakeLink(), replaying);
  page.link.answer = () => Promise.reject(new Error('gone'));
  page.link.say({ whenUnavailable: 'clear' });
  await page.type('word');
  page.press();
  await tick();
  expect(page.published).toHaveLength(1);
  page.link.say({ whenUnavailable: 'hold' });
  await page.type('words');
  page.press();
  await tick();
  expect(page.overlay.holds).toMatchObject([{ unavailable: 'holdUnavailable', marks: [] }]);
  expect(page.published).toHaveLength(1);
});

test('a press waits a second for a verdict, not for ever', async () => {
  page = bench();
  page.link.answer = never;
  await page.type('word');
  page.press();
  await tick(1100);
  expect(page.overlay.said).toEqual(['uncheckedPressAgain']);
});

test('a dead engine does not get a known hold past the gate', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.link.lose();
  await page.type('saw Okafor tonight');
  for (const presses of [1, 2]) {
    page.press();
    await tick();
    expect(page.overlay.holds).toHaveLength(presses);
  }
  expect(page.published).toEqual([]);
});

test.each([{ mode: 'observe' as const }, { mode: 'coach' as const }, { state: 'paused' as const }])(
  'nothing is held under %o',
  async (posture) => {
    page = bench();
    await page.type('saw Okafor');
    page.link.say(posture);
    page.press();
    expect(page.published).toHaveLength(1);
  },
);

test('what a site has queued stays as it was judged until it is out', async () => {
  page = bench(undefined, queueing);
  await page.type('word');
  page.press();
  page.control.toggleAttribute('disabled', true);
  const letter = () => page.box.dispatchEvent(new Event('beforeinput', { bubbles: true, cancelable: true }));
  expect(letter()).toBe(false);
  expect(page.overlay.said).toEqual(['queuedAsIs']);
  page.control.toggleAttribute('disabled', false);
  expect(letter()).toBe(true);
});
