import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BrowserOptions } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { SOON } from '../browser/soon';
import { everythingStored } from '../browser/stored';

const HURRIED = 'Sat with my patient Harold Venning this morning after his biopsy.';
const MILD = 'A long morning, and a patient who made it lighter.';

async function desk(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('practice.html#write');
  page.setDefaultTimeout(8000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const words = (page: Page, section: string, label: string, language = 'English') =>
  part(page, section).getByRole('group', { name: label, exact: true }).getByLabel(language);

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New scenario' }).click();
  await words(page, 'The story', 'Title').fill('The morning round');
  await words(page, 'The story', 'The draft in a hurry').fill(HURRIED);
  await words(page, 'Post 1', 'The post').fill(MILD);
  await words(page, 'Post 3', 'The post').fill(HURRIED);
}

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

describe('in English', () => {
  const browser = browserForFile();
  const atDesk = () => desk(browser().openOwn);

  test('the words stand in a watched box, and a verdict that differs from the file’s is told', async () => {
    const page = await atDesk();
    await begin(page);
    await expect.poll(() => marks(page), SOON).toEqual([{ action: 'hold', text: 'Harold Venning' }]);
    await part(page, 'Post 3').getByRole('status').getByText('Curtain holds it').waitFor();
    const differs = part(page, 'Post 3').getByText('Curtain sees this another way');
    expect(await differs.count()).toBe(0);
    await part(page, 'Post 3').getByLabel('What you say of it').selectOption('warn');
    await differs.waitFor();
    await part(page, 'Post 3').getByLabel('What you say of it').selectOption('hold');
    await differs.waitFor({ state: 'detached' });
    await page.getByLabel('In the box').selectOption('Post 1');
    await expect.poll(() => marks(page), SOON).toEqual([]);
  });

  test('a second language may wait, and the page says so', async () => {
    const page = await atDesk();
    await begin(page);
    await page.getByText('Not yet in Spanish: 4 fields.').waitFor();
    await words(page, 'The story', 'Title', 'Spanish').fill('La ronda');
    await page.getByText('Not yet in Spanish: 3 fields.').waitFor();
  });

  test('saved, opened again and presented it is the same scenario', async () => {
    const page = await atDesk();
    await begin(page);
    const { name, text } = await saved(page);
    expect(name).toBe('the-morning-round.yaml');
    await page.getByText('Saved as the-morning-round.yaml.').waitFor();
    expect(await page.getByText('not saved yet').count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'New scenario' }).waitFor();
    expect(await page.getByLabel('Title').count()).toBe(0);
    await page.getByLabel('Open files (.yaml)').setInputFiles([file(name, text)]);
    await page.getByText('Opened: 1.').waitFor();
    expect(await words(page, 'Post 3', 'The post').inputValue()).toBe(HURRIED);
    expect((await saved(page)).text).toBe(text);
    await page.getByRole('button', { name: 'Try it on the big screen' }).click();
    await page.getByRole('heading', { name: 'The morning round' }).waitFor();
    await expect.poll(() => page.url()).toContain('#present/the-morning-round');
    await page.goBack();
    await expect.poll(() => words(page, 'The story', 'Title').inputValue()).toBe('The morning round');
  });

  test('of several files the good ones open, bad ones are named with what to do, and nothing is lost', async () => {
    const page = await atDesk();
    await begin(page);
    const good = readFileSync('rules/baseline/scenarios/room-and-shift.yaml', 'utf8');
    await page
      .getByLabel('Open files (.yaml)')
      .setInputFiles([
        file('room-and-shift.yaml', good),
        file('old.yaml', good.replace('id: room-and-shift', 'id: old').replace('verdict: hold', 'verdict: stop')),
        file('torn.yaml', 'title: [unfinished'),
      ]);
    await page.getByText('Opened: 1.').waitFor();
    const told = await page.locator('.problems li').allTextContents();
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^old\.yaml:\d+: options\.\d\.verdict: expected one of/);
    expect(told[1]).toMatch(/^torn\.yaml:\d+: not YAML/);
    await page.getByRole('button', { name: /The morning round.*not saved yet/ }).click();
    expect(await words(page, 'Post 3', 'The post').inputValue()).toBe(HURRIED);
  });

  test('leaving with work in no file is asked about, and after saving it is not', async () => {
    const page = await atDesk();
    await begin(page);
    await expect.poll(() => page.evaluate(wouldAsk)).toBe(true);
    expect(await leaves(page)).toBe(true);
    await saved(page);
    await expect.poll(() => page.evaluate(wouldAsk)).toBe(false);
    expect(await leaves(page)).toBe(false);
  });

  test('what was written is stored nowhere and sent nowhere', async () => {
    const page = await atDesk();
    await begin(page);
    await words(page, 'The story', 'The situation').fill('marzipan weathervane hums tonight');
    await part(page, 'Post 3').getByRole('status').getByText('Curtain holds it').waitFor();
    const everywhere = { ...(await everythingStored(browser(), page)), log: browser().logs.join('\n') };
    expect(Object.entries(everywhere).filter(([, text]) => /marzipan|Venning/.test(text))).toEqual([]);
    expect(browser().requests.filter((request) => !/^GET (?:chrome-extension|blob|data):/.test(request))).toEqual([]);
  });
});

/** Runs in the page: whether it would have the browser ask. It says so a frame after what it is about was drawn. */
function wouldAsk(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Whether the browser asks before the page is left; it stays open. */
async function leaves(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = true;
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked || page.isClosed(), SOON).toBe(true);
  return asked;
}

const LOOKS: [BrowserOptions, string, string][] = [
  [{ lang: 'en-US', colorScheme: 'light' }, 'New scenario', 'Start from a copy'],
  [{ lang: 'es', colorScheme: 'dark' }, 'Caso nuevo', 'Empezar con una copia'],
];

describe.each(LOOKS)('with %j', (options, begins, copies) => {
  const browser = browserForFile(options);

  test('the desk is accessible, empty and full, wide and at 320 pixels', async () => {
    const page = await desk(browser().openOwn);
    await page.getByRole('button', { name: begins }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByLabel(copies).selectOption('review-admits-care');
    await page.locator('.write-said .verdict').first().waitFor();
    await page.locator('.write details summary').click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faults(page)).toEqual([]);
  });
});
