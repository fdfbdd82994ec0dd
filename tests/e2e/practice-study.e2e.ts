import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { heading, onHeading, SCENARIOS, scenarioOf } from '../browser/scenarios';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** Words nothing else says. */
const PLANTED = 'A marzipan weathervane hums tonight';

/** Self-study whose picks are the first of each network, each time. */
async function begun(button = 'Begin with 10 scenarios'): Promise<Page> {
  const page = await browser().openOwn('practice.html#study');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    Math.random = () => 0;
  });
  await page.getByRole('button', { name: button }).click();
  return page;
}

async function scenarioOn(page: Page) {
  await expect.poll(() => heading(page), SOON).not.toBe('');
  const title = await heading(page);
  return SCENARIOS.find((scenario) => scenario.title.en === title) ?? scenarioOf(title);
}

/** Chooses the post that is taught, or one that is not. */
async function choose(page: Page, right: boolean): Promise<void> {
  const { options } = await scenarioOn(page);
  const option = options.find(({ best }) => Boolean(best) === right);
  await page.getByRole('radio', { name: option?.text.en, exact: true }).check();
  await page.getByRole('button', { name: 'This is what I would post' }).click();
}

/** Self-study of all scenarios, gone through as far as the one with the id. */
async function reached(id: string): Promise<Page> {
  const page = await begun(`All ${SCENARIOS.length} scenarios`);
  while ((await scenarioOn(page)).id !== id) {
    await choose(page, true);
    await page.locator('.mend .press').last().click();
    await next(page);
  }
  return page;
}

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

test('no marks while choosing; then the draft is marked, mended with its safer wording, and learned from', async () => {
  const scenario = scenarioOf('age-over-89');
  const page = await reached(scenario.id);
  await choose(page, false);
  await expect.poll(async () => (await marks(page)).length, SOON).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
  await page.getByTestId('chirp-post').click();
  await (await openOverlay(page)).click('button', 'Use the safer wording');
  await page.getByRole('status').getByText('Nothing here points at anyone').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText(scenario.lesson.en).waitFor();
  await page.getByText('There is a post that keeps more to itself').waitFor();
}, 90_000);

test('a draft is mended by hand too, and one with a warn left comes back', async () => {
  const page = await reached('mocking-a-patient');
  await choose(page, true);
  await expect.poll(async () => (await marks(page)).length, SOON).toBeGreaterThan(0);
  await page.getByTestId('chirp-post').click();
  await page.getByText('Curtain still sees something').waitFor();
  await page.getByTestId('chirp-box').getByText(scenarioOf('mocking-a-patient').tempting.en).waitFor();
  await page.getByTestId('chirp-box').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Rough shift. I need a long bath.');
  await page.getByText('Nothing here points at anyone').waitFor();
  await page.getByTestId('chirp-post').click();
  await page.getByText('Well chosen').waitFor();
}, 90_000);

test('twice through gives a score before and after, and a certificate without a word of any post', async () => {
  const page = await begun();
  await scenarioOn(page);
  await page.getByRole('radio', { name: 'I would write it in my own words' }).check();
  await page.getByLabel('Your own words', { exact: true }).fill(PLANTED);
  await page.getByRole('button', { name: 'This is what I would post' }).click();
  await page.locator('.mend .press').last().click();
  await page.getByText('Well chosen').waitFor();
  await next(page);
  for (let at = 1; at < 10; at++) {
    await choose(page, at < 3);
    await page.locator('.mend .press').last().click();
    await next(page);
  }
  await page.getByText('Second round: 1 of 10').waitFor();
  for (let at = 0; at < 10; at++) {
    await choose(page, at > 0);
    await next(page);
  }
  await onHeading(page, 'You are through');
  await page.locator('.score').getByText('Before: 3 of 10').waitFor();
  await page.locator('.score').getByText('After: 9 of 10').waitFor();
  await page.getByLabel('Your name, for the certificate').fill('Ana Example');

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  const onPaper = async () => (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  await expect.poll(onPaper).toContain('Ana Example');
  const paper = await onPaper();
  expect(paper).toContain('Before: 3 of 10 · After: 9 of 10');
  expect(paper).toContain('Age of 90 or more');
  expect(paper).toContain('Curtain baseline, version 1');
  expect(paper).toContain(String(new Date().getFullYear()));
  const posts = SCENARIOS.flatMap(({ tempting, options }) => [tempting.en, ...options.map(({ text }) => text.en)]);
  for (const text of [PLANTED, ...posts]) expect(paper).not.toContain(text);
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
}, 90_000);

test('a look at another mode loses nothing of the run', async () => {
  const page = await begun();
  await choose(page, true);
  await page.locator('.mend .press').last().click();
  await next(page);
  await page.getByRole('link', { name: 'Free practice' }).click();
  await page.getByRole('tab', { name: 'Chirp' }).waitFor();
  await page.getByRole('link', { name: 'Self-study' }).click();
  await page.getByText('First round: 2 of 10').waitFor();
});

test('nothing chosen or written leaves the page or is stored', async () => {
  const page = await begun();
  await page.getByRole('radio', { name: 'I would write it in my own words' }).check();
  await page.getByLabel('Your own words', { exact: true }).fill(PLANTED);
  await page.getByRole('button', { name: 'This is what I would post' }).click();
  await page.locator('.mend .press').last().waitFor();
  const kept = await page.evaluate(async () => [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(await chrome.storage.local.get()),
    JSON.stringify((await indexedDB.databases()).map(({ name }) => name)),
  ]);
  expect(kept.join('\n')).not.toContain('marzipan');
  const sent = browser().requests.filter((request) => !request.startsWith('GET chrome-extension://'));
  expect(browser().requests.length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});
