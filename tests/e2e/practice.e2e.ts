import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Harness, launch } from '../browser/launch';
import { openOverlay } from '../browser/overlay';

let browser: Harness;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  page = await browser.openOwn('practice.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function pick(sample: string, box: string): Promise<string> {
  const button = page.getByRole('button', { name: sample });
  const text = (await button.locator('span').textContent()) ?? '';
  await button.click();
  await page.getByTestId(box).getByText(text).waitFor();
  return text;
}

test('a sample with nothing to mark gets out with one press', async () => {
  const text = await pick('Nothing to mark', 'chirp-box');
  await page.getByTestId('chirp-post').click();
  expect(await page.getByTestId('published').getByTestId('post-text').textContent()).toBe(text);
  expect((await page.getByTestId('chirp-box').textContent()) ?? '').toBe('');
});

test("a patient's name is held, and the safer wording gets out in its place", async () => {
  await pick("A patient's name", 'chirp-box');
  await page.getByTestId('chirp-post').click();
  const overlay = await openOverlay(page);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => page.getByTestId('chirp-box').textContent()).not.toContain('Venning');
  await page.getByTestId('chirp-box').getByText('Sat with my patient').waitFor();
  expect(await page.getByTestId('published').count()).toBe(0);
  await page.getByTestId('chirp-post').click();
  const published = (await page.getByTestId('published').textContent()) ?? '';
  expect(published).toContain('this morning after');
  expect(published).not.toContain('Venning');
});

test('Ctrl+Enter publishes from the composer', async () => {
  await page.getByRole('textbox', { name: 'Post on Chirp' }).click();
  await page.keyboard.type('Coffee first.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.getByTestId('published').count()).toBe(1);
});

test('Enter sends a reply, and Shift+Enter only breaks the line', async () => {
  await page.getByTestId('comment-box').click();
  await page.keyboard.type('Good');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('soup');
  expect(await page.getByTestId('published').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await page.getByTestId('published').locator('.text').textContent()).toBe('Good\nsoup');
});

test('arrows move between the networks, and each keeps its draft', async () => {
  await page.getByTestId('chirp-box').click();
  await page.keyboard.type('Half a thought');
  await page.getByRole('tab', { name: 'Chirp' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: 'Post on Commons' }).waitFor();
  expect(await page.getByTestId('commons-box').textContent()).toBe('');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByTestId('chirp-box').textContent()).toBe('Half a thought');
});

test('replying and clearing leave the focus where the person goes on', async () => {
  await page.locator('article', { hasText: 'Teodor Whitlow' }).getByRole('button', { name: 'Reply' }).click();
  await page.locator('[data-testid="comment-box"]:focus').waitFor();
  await page.keyboard.type('See you there');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Clear what I posted' }).press('Enter');
  await page.locator('[data-testid="chirp-box"]:focus').waitFor();
  await page.keyboard.type('On we go');
  expect(await page.getByTestId('chirp-box').textContent()).toBe('On we go');
  expect(await page.getByTestId('published').count()).toBe(0);
});

test('a post over the limit stays in the box', async () => {
  await page.getByTestId('chirp-box').click();
  await page.keyboard.insertText('a'.repeat(281));
  await page.getByText('1 characters too many').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Enter');
  expect(await page.getByTestId('published').count()).toBe(0);
});

test('nothing written here leaves the page', () => {
  const sent = browser.requests.filter((request) => !request.startsWith('GET chrome-extension://'));
  expect(browser.requests.length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});
