import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { onHeading, SCENARIOS, scenarioOf } from '../browser/scenarios';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const REVIEW = scenarioOf('review-admits-care');
const BEST = REVIEW.options.findIndex(({ best }) => best);

async function presented(id = REVIEW.id): Promise<Page> {
  const page = await browser().openOwn(`practice.html#present/${id}`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await onHeading(page, scenarioOf(id).title.en);
  return page;
}

const box = (page: Page) => page.getByTestId('comment-box').textContent();

test('a trainer presents a scenario by keyboard alone', async () => {
  const page = await presented();
  await page.getByText(REVIEW.situation.en).waitFor();
  await page.keyboard.press('Space');
  await onHeading(page, 'A first draft');
  await expect.poll(() => box(page), SOON).toBe(REVIEW.tempting.en);
  expect(await marks(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await onHeading(page, 'What Curtain sees');
  await expect.poll(async () => (await marks(page)).length, SOON).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await onHeading(page, 'What would you post?');
  await page.keyboard.press(String(BEST + 1));
  await page.locator('[aria-pressed="true"]', { hasText: REVIEW.options[BEST]?.text.en ?? '' }).waitFor();
  await page.keyboard.press('Space');
  await onHeading(page, 'The answer');
  const best = (await page.locator('.best').textContent()) ?? '';
  expect(best).toContain('Chosen');
  expect(best).toContain(REVIEW.options[BEST]?.why.en);
  await page.keyboard.press('Space');
  await onHeading(page, 'How to say it');
  await expect.poll(() => box(page), SOON).toBe(REVIEW.options[BEST]?.text.en);
  await page.waitForTimeout(300);
  expect(await marks(page)).toEqual([]);
  await page.keyboard.press('Space');
  await onHeading(page, 'To take along');
  await page.getByText(REVIEW.lesson.en).waitFor();
  await page.getByText(REVIEW.basis.en).waitFor();
});

test('the arrow goes back, R reveals, N and P go from scenario to scenario, Escape leaves', async () => {
  const page = await presented();
  await page.keyboard.press('r');
  await onHeading(page, 'The answer');
  await page.keyboard.press('ArrowLeft');
  await onHeading(page, 'What would you post?');
  const next = SCENARIOS[SCENARIOS.indexOf(REVIEW) + 1];
  await page.keyboard.press('n');
  await onHeading(page, next?.title.en);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#present/${next?.id}`);
  await page.keyboard.press('p');
  await onHeading(page, REVIEW.title.en);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Begin with the first' }).waitFor();
});

test('a press while the draft is being typed goes on, and the draft is whole', async () => {
  const page = await presented();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('Space');
  await expect.poll(async () => (await box(page))?.length, SOON).toBeGreaterThan(5);
  await page.keyboard.press('Space');
  await onHeading(page, 'What Curtain sees');
  await expect.poll(() => box(page), SOON).toBe(REVIEW.tempting.en);
});

test('? shows the keys, and Escape closes them without leaving; F fills the screen', async () => {
  const page = await presented();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Reveal the answer').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe(`#present/${REVIEW.id}`);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
});

test('who clicks into the box writes there, until Escape', async () => {
  const page = await presented();
  await page.getByTestId('comment-box').click();
  await page.keyboard.type('nr 1 fp?');
  await expect.poll(() => box(page), SOON).toBe('nr 1 fp?');
  await page.keyboard.press('Escape');
  await onHeading(page, REVIEW.title.en);
  expect(new URL(page.url()).hash).toBe(`#present/${REVIEW.id}`);
});

test("a card's keys are the card's: the safer wording goes in, and the step stays", async () => {
  const page = await presented('room-and-shift');
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await onHeading(page, 'What Curtain sees');
  await expect.poll(async () => (await marks(page)).length, SOON).toBeGreaterThan(0);
  const before = await page.getByTestId('chirp-box').textContent();
  await page.getByTestId('chirp-box').focus();
  await page.keyboard.press('Alt+Shift+KeyC');
  const overlay = await openOverlay(page);
  await expect.poll(async () => (await overlay.find('button')).some(({ focused }) => focused), SOON).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByTestId('chirp-box').textContent()).not.toBe(before);
  await page.getByRole('heading', { name: 'What Curtain sees' }).waitFor();
});

test('everything a key does, a button does', async () => {
  const page = await presented();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await onHeading(page, 'A first draft');
  await page.getByRole('button', { name: 'Back' }).click();
  await onHeading(page, REVIEW.title.en);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('link', { name: 'Begin with the first' }).waitFor();
});

test("a hospital's own scenario is opened and presented; a bad file is named with field and fix", async () => {
  const page = await browser().openOwn('practice.html#present');
  const text = readFileSync('rules/baseline/scenarios/review-admits-care.yaml', 'utf8');
  const file = (name: string, changed: string) => ({
    name,
    mimeType: 'text/yaml',
    buffer: Buffer.from(changed),
  });
  await page
    .getByLabel('Open scenario files')
    .setInputFiles([
      file(
        'ours.yaml',
        text.replace('id: review-admits-care', 'id: ours').replaceAll('An unfair review', 'Ours alone'),
      ),
      file('bad.yaml', text.replace('network: bedside', 'network: bedsite')),
    ]);
  await page.getByText('Opened: 1').waitFor();
  expect(await page.locator('.problems li').allTextContents()).toEqual([
    expect.stringMatching(/^bad\.yaml:2: network: expected one of "chirp"/),
  ]);
  await page.getByRole('link', { name: 'Ours alone' }).click();
  await onHeading(page, 'Ours alone');
});
