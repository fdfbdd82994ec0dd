import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { sites } from '../../src/sites';
import { x } from '../../src/sites/x';
import { bringPack } from '../browser/bring';
import { xHome } from '../browser/composing';
import type { KeyPair } from '../browser/demo-file';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { painted } from '../browser/marks';
import { HELD, HELD_WORDS } from '../browser/posts';
import { registered, toolbar } from '../browser/site-access';
import { SOON } from '../browser/soon';

const INSTANCE = 'https://social.general.example/*';
const ASK = '.unseen button';
const marked = [{ action: 'hold', text: HELD_WORDS }];

/** In Firefox a person grants hosts and takes them back at any time, those of the manifest too. */
let firefox: FirefoxHarness;
let keys: KeyPair;

beforeAll(async () => {
  keys = await newKeyPair();
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** As in about:addons, under "Permissions". */
function takeBack(origins: string[]): Promise<boolean> {
  return firefox.popup.evaluate((taken) => chrome.permissions.remove({ origins: taken }), origins);
}

async function typed(page: Page): Promise<unknown> {
  await page.bringToFront();
  await page.click(xHome.box);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(HELD);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.evaluate(painted);
}

async function press(selector: string): Promise<void> {
  await firefox.popup.bringToFront();
  await firefox.popup.waitForSelector(selector);
  await firefox.popup.click(selector);
}

const scripts = () => registered(firefox.popup);

test('an installation that was granted everything asks for nothing', async () => {
  await expect.poll(() => firefox.said(), SOON).toContain('Curtain baseline');
  expect(await firefox.said()).not.toContain('Let Curtain see');
  expect(await toolbar(firefox.popup)).toMatchObject({ badge: '' });
});

test('a site whose grant was taken back is named in the popup and on the toolbar', async () => {
  expect(await takeBack(x.matches)).toBe(true);
  await expect.poll(() => toolbar(firefox.popup), SOON).toEqual({ badge: '!', title: "Curtain can't see X yet" });
  await expect.poll(() => firefox.said(), SOON).toContain("Curtain can't see X yet");
  expect(await firefox.said()).toContain('Let Curtain see X');
});

test('one press asks for exactly that, and what is open is watched at once', async () => {
  const page = await firefox.open(xHome.address);
  expect(await typed(page)).toEqual([]);
  await press(ASK);
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await page.click(xHome.post);
  await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await expect.poll(() => toolbar(firefox.popup), SOON).toMatchObject({ badge: '' });
  const { origins = [] } = await firefox.popup.evaluate(() => chrome.permissions.getAll());
  // A permission is for a host: the browser gives no folder back.
  const hostsOf = (patterns: string[]) => [...new Set(patterns.map((pattern) => pattern.split('/')[2]))].sort();
  expect(hostsOf(origins)).toEqual(hostsOf(sites.flatMap(({ matches }) => matches)));
  await page.close();
});

test('a host that a pack names is asked for by name, with nothing registered before', async () => {
  await bringPack(firefox.ask, keys, { version: 7, instances: { x: ['social.general.example'] } });
  await expect
    .poll(() => toolbar(firefox.popup), SOON)
    .toEqual({ badge: '!', title: "Curtain can't see social.general.example yet" });
  await expect.poll(() => firefox.said(), SOON).toContain('X, named by your pack');
  expect(await scripts()).toEqual([]);
});

test('once it is granted, it is watched: what is open at once, what is loaded from its first moment', async () => {
  const page = await firefox.open('social.general.example/home');
  expect(await typed(page)).toEqual([]);
  await press(ASK);
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await expect
    .poll(scripts, SOON)
    .toEqual([{ id: 'x', matches: [INSTANCE], runAt: 'document_start', allFrames: true }]);
  await page.reload();
  await page.waitForFunction(() => window.fixture !== undefined);
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await page.click(xHome.post);
  await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await page.close();
});

test('a grant that is taken back ends it, and so does a pack that names the host no more', async () => {
  await takeBack([INSTANCE]);
  await expect.poll(scripts, SOON).toEqual([]);
  await press(ASK);
  await expect.poll(scripts, SOON).toHaveLength(1);
  await bringPack(firefox.ask, keys, { version: 8 });
  await expect.poll(scripts, SOON).toEqual([]);
  await expect.poll(() => toolbar(firefox.popup), SOON).toMatchObject({ badge: '' });
});
