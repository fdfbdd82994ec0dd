import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../src/policy/pack-schema';
import { codename, fileOf, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { compose, published, xHome } from '../browser/composing';
import { type Harness, launch } from '../browser/launch';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import { SOON } from '../browser/soon';

/** A pack that is signed by those who are trusted and says what would be code elsewhere. */

const MARKUP = '<img src="https://packs.example/seen" onerror="alert(1)"><b>Fine</b> &amp; $1 __MSG_holdConfirm__';
const both = { en: MARKUP, es: MARKUP };
const DAY = 86_400_000;
let browser: Harness;

beforeAll(async () => {
  const keys = await keyPairs(1);
  browser = await launch();
  const { ask, page } = await openPackDesk(browser);
  const pack: Partial<Pack> = {
    title: both,
    issuer: MARKUP,
    signers: signersOf(keys, 1),
    issued: new Date(Date.now() - DAY).toISOString(),
    expires: new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10),
    overrideReasons: [{ code: 'markup', label: both }],
    privacyOffice: { label: both, email: MARKUP },
    rules: [{ ...codename, title: both, why: both, safer: both, authority: MARKUP }] as Pack['rules'],
  };
  const file = new TextDecoder().decode(await fileOf(packWith(pack), keys));
  const asked = await ask({ kind: 'import', file });
  const confirmed = asked.kind === 'confirm' ? asked.keys.map(({ fingerprint }) => fingerprint) : [];
  expect(await ask({ kind: 'import', file, options: { confirmed } })).toMatchObject({ kind: 'taken' });
  await page.close();
});
afterAll(() => browser?.close());

test('its words are shown as they are written, on the card, in the dialog and in the pages of the extension', async () => {
  const page = await compose(browser, xHome);
  await page.keyboard.type('so excited about project heron next year');
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await overlay.text()).toContain(MARKUP);
  await overlay.click('button', 'Post anyway…');
  await expect.poll(() => overlay.find('radio', MARKUP)).toHaveLength(1);
  expect(await overlay.find('image')).toEqual([]);
  const popup = await browser.openOwn('popup.html');
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await popup.locator('img[src*="packs.example"]').count()).toBe(0);
  expect(await popup.innerText('body')).toContain('<b>Fine</b>');
  expect(browser.requests.filter((request) => request.includes('packs.example'))).toEqual([]);
  expect(await published(page)).toEqual([]);
});
