import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, launch } from '../browser/launch';

let browser: Harness;
let x: Page;
let popup: Page;

/** The popup speaks of the tab in front, so it is read from behind the site, in a tab of its own. */
beforeAll(async () => {
  browser = await launch();
  popup = await browser.openOwn('popup.html');
  x = await browser.open('x.com/home');
});
afterAll(() => browser.close());

async function headline(words: string | RegExp): Promise<void> {
  await popup.getByRole('heading', { level: 1, name: words }).waitFor({ state: 'attached' });
}

test('a page with a compose box in use is watched', async () => {
  await x.locator('[data-testid="tweetTextarea_0"]').first().click();
  await headline('Watching this page');
  expect(await popup.textContent('main')).toContain('Anyone may read it');
});

test('what is found is counted by category, without its words', async () => {
  await x.keyboard.type('Sat with my patient Harold Venning this morning after his biopsy.');
  await headline('1 detail deserves a second look');
  const said = (await popup.textContent('main')) ?? '';
  expect(said).toContain("Patient's name");
  expect(said).not.toContain('Venning');
});

test('a pause says until when, and can be ended', async () => {
  await press('Pause for');
  await headline(/^Paused until \d/);
  await press('Watch again');
  await headline('1 detail deserves a second look');
});

test('while the answer is late, the popup says that it waits for one', async () => {
  const worker = await browser.worker();
  const busy = worker.evaluate(() => {
    const end = Date.now() + 2000;
    while (Date.now() < end);
  });
  await popup.reload({ waitUntil: 'commit' });
  await popup.getByRole('status').filter({ hasText: 'One moment…' }).waitFor();
  await headline('1 detail deserves a second look');
  expect(await popup.textContent('main')).not.toContain('One moment…');
  await busy;
});

test('the pack in force is named', async () => {
  const said = (await popup.textContent('main')) ?? '';
  expect(said).toContain('Curtain baseline');
  expect(said).toMatch(/Version \d+, from/);
});

/** Pressed by script: a real press would bring the popup's tab to the front and change what it speaks of. */
async function press(name: string): Promise<void> {
  await popup.locator('button', { hasText: name }).evaluate((button: HTMLButtonElement) => button.click());
}
