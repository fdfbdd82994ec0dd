// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { type Bench, bench, tick } from './testing/bench';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

let page: Bench;
afterEach(() => page.end.abort());

test('what a page writes and presses by itself is never counted', async () => {
  page = bench();
  page.box.textContent = 'in bay 3';
  page.box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await tick();
  expect(page.overlay.views.get(page.box)?.marks).toHaveLength(1);
  page.control.click();
  page.press();
  page.box.remove();
  await tick();
  expect(page.published).toHaveLength(2);
  expect(page.link.outcomes()).toEqual([]);
});

test('a press by the page takes nothing from the count of the one by the person', async () => {
  page = bench();
  await page.type('in bay 3');
  page.control.click();
  expect(page.link.outcomes()).toEqual([]);
  page.press();
  expect(page.link.outcomes()).toEqual(['posted warn', 'passed warn']);
});

test('a draft that goes with its findings was abandoned, if a person wrote it since the box was empty', async () => {
  page = bench();
  await page.type('in bay 3');
  page.box.remove();
  await tick();
  await page.type('in bay 3', page.second);
  page.second.textContent = '';
  await tick();
  page.second.textContent = 'in bay 3';
  await tick();
  page.second.remove();
  await tick();
  expect(page.link.outcomes()).toEqual(['abandoned warn']);
});

test('what goes out unseen is counted as such', async () => {
  page = bench();
  page.link.say({ state: 'paused' });
  await page.type('saw Okafor');
  page.press();
  expect(page.link.outcomes()).toEqual(['unchecked clear']);
});

test('what was called no problem is not counted as passed by', async () => {
  page = bench();
  await page.type('in bay 3');
  const [mark] = page.overlay.views.get(page.box)?.marks ?? [];
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding)('not-recognisable');
  page.press();
  expect(page.link.outcomes()).toEqual(['false-alarm warn', 'posted warn']);
  expect(page.link.told.find((told) => told.kind === 'outcome')).toMatchObject({ reason: 'not-recognisable' });
});

test('a hold that comes again names its rules, and does not say their sentences again', async () => {
  page = bench();
  await page.type('saw Okafor');
  page.press();
  page.press();
  expect(page.overlay.holds.map(({ lectured }) => lectured)).toEqual([[], ["rule.Patient's name"]]);
});

test('after the first hold of a rule, and not the next, it is told why it matters', async () => {
  page = bench();
  await page.type('saw Okafor');
  for (const _ of [1, 2]) {
    page.press();
    page.overlay.choices.edit(page.box);
  }
  expect(page.overlay.taught).toEqual(['phi.name']);
});

test('what was explained in another draft is not explained again', async () => {
  page = bench();
  page.link.say({ taught: ["rule.Patient's name"] });
  await page.type('saw Okafor');
  page.press();
  page.overlay.choices.override(page.box, 'consent');
  expect(page.overlay.taught).toEqual([]);
});

test('a hold that was called no problem is counted as that alone, whatever comes of it', async () => {
  page = bench();
  await page.type('saw Okafor in bay 3');
  const [mark] = page.overlay.views.get(page.box)?.marks ?? [];
  if (mark) page.overlay.choices.dismiss(page.box, mark.finding)();
  page.press();
  page.overlay.choices.override(page.box, 'consent');
  page.press();
  expect(page.link.outcomes()).toEqual(['false-alarm hold', 'passed warn', 'posted hold']);
});

test('who goes back to edit again and again is counted once, with the time of every dialog', async () => {
  page = bench();
  await page.type('saw Okafor');
  for (const _ of [1, 2, 3]) {
    page.press();
    await tick(30);
    page.overlay.choices.edit(page.box);
  }
  page.press();
  page.overlay.choices.override(page.box, 'consent');
  const told = page.link.told.filter((message) => message.kind === 'outcome');
  expect(told.map(({ outcome }) => outcome)).toEqual(['edited', 'overridden']);
  expect(told[1]?.seconds).toBeGreaterThan(0.05);
});
