import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { newKeyPair } from '../../src/policy/keys';
import { sites } from '../../src/sites';
import type { Site } from '../../src/sites/site';
import { x } from '../../src/sites/x';
import { bringPack } from '../browser/bring';
import type { KeyPair } from '../browser/demo-file';
import { type Harness, launch } from '../browser/launch';
import { painted } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { type OwnPackage, packageWithHosts } from '../browser/own-hosts';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { HELD, HELD_WORDS } from '../browser/posts';
import { openSiteAccess, registered, type SiteAccess, toolbar } from '../browser/site-access';
import { SOON } from '../browser/soon';

const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';
const INSTANCE = 'https://social.general.example/*';

/**
 * The hospital's own host is in the manifest of the package, as docs/admin.md says: Chromium's settings grant and withhold
 * nothing else, and its question is asked where no driver can answer. Firefox is asked in firefox-permissions.e2e.ts.
 */
let extension: OwnPackage;
let browser: Harness;
let access: SiteAccess;
let desk: PackDesk;
let keys: KeyPair;

beforeAll(async () => {
  keys = await newKeyPair();
  extension = packageWithHosts(BUILT_EXTENSION, [INSTANCE]);
  browser = await launch({ extension: extension.folder });
  access = await openSiteAccess(browser);
  desk = await openPackDesk(browser);
});
afterAll(async () => {
  await browser?.close();
  extension?.remove();
});

/** What the toolbar says when these can't be seen. */
function blindTo(names: readonly string[]): { badge: string; title: string } {
  const what = names.length === 1 ? names[0] : `${names.length} sites`;
  return { badge: '!', title: `Curtain can't see ${what} yet` };
}

async function grantSite({ matches }: Site): Promise<void> {
  // A permission is for a host, whatever folder of it is watched.
  for (const pattern of matches) await access.grant(pattern.replace(/(?<=\/\/[^/]+)\/.*/, '/*'));
}

/** Those with an address of their own; the others stand where a pack says. */
const listed = sites.filter(({ matches }) => matches.length > 0);

const scripts = () => registered(desk.page);

async function typed(page: Page): Promise<unknown> {
  await page.bringToFront();
  await page.click(BOX);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(HELD);
  await page.waitForTimeout(300);
  return page.evaluate(painted);
}

const marked = [{ action: 'hold', text: HELD_WORDS }];

test('with every site granted nothing is asked for', async () => {
  expect(await desk.popup()).not.toContain('Curtain see');
  expect(await toolbar(desk.page)).toEqual({ badge: '', title: 'Curtain' });
});

test('sites that are withheld are named in the popup and told of on the toolbar', async () => {
  await access.withhold();
  await expect.poll(() => toolbar(desk.page), SOON).toEqual(blindTo(listed.map(({ name }) => name)));
  const said = await desk.popup();
  expect(said).toContain(`Curtain can't see ${listed.length} sites yet`);
  expect(said).toContain(`Let Curtain see these ${listed.length}`);
});

test('a page that was open is watched as soon as its site is granted, and the others are still told of', async () => {
  const page = await browser.open('x.com/home');
  expect(await typed(page)).toEqual([]);
  await grantSite(x);
  const others = listed.filter((site) => site !== x);
  await expect.poll(() => toolbar(desk.page), SOON).toEqual(blindTo(others.map(({ name }) => name)));
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await page.click(POST);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await page.close();
});

test('a host that a pack names is asked for by name, and nothing is registered before', async () => {
  for (const site of sites) if (site !== x) await grantSite(site);
  await bringPack(desk.ask, keys, { version: 7, instances: { x: ['social.general.example'] } });
  await expect.poll(() => toolbar(desk.page), SOON).toEqual(blindTo(['social.general.example']));
  expect(await desk.popup()).toContain('Let Curtain see social.general.example');
  expect(await scripts()).toEqual([]);
});

test('once it is granted, it is watched: what is open at once, what is loaded from its first moment', async () => {
  const page = await browser.open('social.general.example/home');
  expect(await typed(page)).toEqual([]);
  await access.grant(INSTANCE);
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await expect
    .poll(scripts, SOON)
    .toEqual([{ id: 'x', matches: [INSTANCE], runAt: 'document_start', allFrames: true }]);
  await page.reload();
  await page.waitForFunction(() => window.fixture !== undefined);
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await page.click(POST);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await expect.poll(() => toolbar(desk.page), SOON).toMatchObject({ badge: '' });
  await page.close();
});

test('what is granted and registered outlives the worker', async () => {
  await browser.stopWorker();
  const page = await browser.open('social.general.example/home');
  await expect.poll(() => typed(page), SOON).toEqual(marked);
  await page.close();
});

test('a grant that is taken back ends it, and the popup asks again', async () => {
  await access.takeBack(INSTANCE);
  await expect.poll(scripts, SOON).toEqual([]);
  await expect.poll(() => toolbar(desk.page), SOON).toMatchObject({ badge: '!' });
  const page = await browser.open('social.general.example/home');
  expect(await typed(page)).toEqual([]);
  await page.close();
});

test('a pack that names the host no more ends it too, and nobody is asked', async () => {
  await access.grant(INSTANCE);
  await expect.poll(scripts, SOON).toHaveLength(1);
  await bringPack(desk.ask, keys, { version: 8 });
  await expect.poll(scripts, SOON).toEqual([]);
  await expect.poll(() => toolbar(desk.page), SOON).toMatchObject({ badge: '' });
});
