import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { type Composing, everyEditor, xHome } from '../browser/composing';
import { demoFile, type KeyPair } from '../browser/demo-file';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { painted } from '../browser/marks';
import { HELD, HELD_WORDS } from '../browser/posts';
import { openPublisher, type Publisher } from '../browser/publisher';
import { SOON } from '../browser/soon';

/** Firefox without an administrator: it rejects where Chromium gives an empty policy. */
let firefox: FirefoxHarness;
let packs: Publisher;
let keys: KeyPair;

beforeAll(async () => {
  packs = await openPublisher();
  keys = await newKeyPair();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await packs?.close();
});

/** Opens the page and puts the focus into the box. */
async function compose({ address, opener, box }: Composing): Promise<Page> {
  const page = await firefox.open(address);
  if (opener) await page.click(opener);
  await page.waitForSelector(box);
  await page.click(box);
  return page;
}

async function chord(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

test('the extension installs, its background answers, and nobody’s policy is no problem', async () => {
  const view = await firefox.view();
  expect(view).toMatchObject({ health: 'bundled', mode: 'enforce', locks: [], mayImport: true });
  expect(view.problem).toBeUndefined();
});

test('the popup speaks of the pack in force', async () => {
  await expect.poll(() => firefox.said(), SOON).toContain('Curtain baseline');
});

test.each(everyEditor)('$name: a patient’s name is marked and held, and a fix lets the post go', async (place) => {
  const page = await compose(place);
  await page.keyboard.type(HELD);
  await expect.poll(() => page.evaluate(painted), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await page.click(place.post);
  await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.click(place.box);
  await chord(page, 'Alt', 'Shift', 'KeyC');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(painted), SOON).toEqual([]);
  await page.click(place.post);
  await expect.poll(() => page.evaluate(() => window.fixture.published.length), SOON).toBe(1);
  expect(await page.evaluate(() => window.fixture.published[0]?.join())).not.toContain(HELD_WORDS);
});

test('a pack at an address is taken once a person has confirmed its signers', async () => {
  const signers = { required: 1, keys: [{ name: 'Privacy office', key: keys.key }] };
  packs.publish(await demoFile(keys, { signers }));
  const asked = await firefox.ask({ kind: 'use-url', url: packs.url });
  expect(asked).toMatchObject({ kind: 'confirm', keys: [{ name: 'Privacy office', key: keys.key }] });
  const confirmed = asked.kind === 'confirm' ? asked.keys.map(({ fingerprint }) => fingerprint) : [];
  expect(await firefox.ask({ kind: 'use-url', url: packs.url, options: { confirmed } })).toMatchObject({
    kind: 'taken',
    version: 7,
  });
  await expect.poll(() => firefox.said(), SOON).toContain('St. Brigid Medical Center');
});

test('from then on its own rules mark; it only coaches here, so nothing is held', async () => {
  const page = await compose(xHome);
  await page.keyboard.type('Sat through two hours about Project Lantern and there were no sandwiches');
  await expect.poll(() => page.evaluate(painted), SOON).toEqual([{ action: 'warn', text: 'Project Lantern' }]);
  await page.click(xHome.post);
  await expect.poll(() => page.evaluate(() => window.fixture.published.length), SOON).toBe(1);
});

test('an unchanged pack costs one question and no answer to speak of', async () => {
  const before = packs.answered.length;
  const { problem } = await firefox.ask({ kind: 'check-now' });
  expect(problem).toBeUndefined();
  await expect.poll(() => packs.answered.slice(before), SOON).toEqual([304]);
});

test('a host that lets no other site read its answers is told of', async () => {
  packs.misbehave((_request, response) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, { 'cache-control': 'no-store' }).end('{}');
  });
  const { problem, layers } = await firefox.ask({ kind: 'check-now' });
  expect(problem).toMatchObject({ stop: 'offline', source: 'url' });
  expect(layers.at(-1)).toMatchObject({ name: 'st-brigid', version: 7 });
});
