import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { filesIn } from '../../build/files-in';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { giveReason, override, PERMITTED } from '../browser/override';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

/** What a page may do to the one node of ours it can reach, and to what stands in it. */

const browser = browserForFile();

afterEach(() => {
  const { errors } = browser();
  errors.splice(0, errors.length, ...errors.filter((error) => error.includes('chrome-extension://')));
});

async function typed(): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  return page;
}

async function held(page: Page): Promise<Overlay> {
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  return overlay;
}

/** The dialog that stands, or the one the next press opens where the page has done away with it. */
async function heldStill(page: Page): Promise<Overlay> {
  const overlay = await openOverlay(page);
  const stands = async () => (await overlay.find('alertdialog', 'Not yet.')).length === 1;
  for (let tries = 0; tries < 10 && !(await stands()); tries++) await page.waitForTimeout(100);
  return (await stands()) ? overlay : held(page);
}

/** Each runs in the page, with our node in hand. */
const hidings: [string, (host: HTMLElement) => void][] = [
  ['makes our node inert', (host) => host.toggleAttribute('inert', true)],
  [
    'hides our node by attributes and a style of its own',
    (host) => {
      host.hidden = true;
      host.setAttribute('aria-hidden', 'true');
      host.style.cssText =
        'display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(0)!important;' +
        'clip-path:inset(50%)!important;pointer-events:none!important;z-index:-1!important;content-visibility:hidden!important';
    },
  ],
  [
    'hides everything that is not its own by a style sheet',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'curtain-overlay, curtain-overlay * { display: none !important; opacity: 0 !important; visibility: hidden !important; ' +
          'filter: opacity(0) !important; content-visibility: hidden !important; zoom: 0.01 !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    },
  ],
  ['takes our node out', (host) => host.remove()],
  [
    'moves our node into what is not shown',
    (host) => {
      const cellar = document.body.appendChild(document.createElement('div'));
      cellar.hidden = true;
      cellar.append(host);
    },
  ],
  ['closes our popover', (host) => host.hidePopover()],
  [
    'lays a dialog of its own over everything',
    () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'Nothing to see here';
      dialog.show();
      const popover = document.body.appendChild(document.createElement('div'));
      popover.popover = 'manual';
      popover.textContent = 'Nor here';
      popover.showPopover();
    },
  ],
];

test.each(hidings)('a page that %s before the press has a dialog that can be read and answered', async (_, hide) => {
  const page = await typed();
  await page.locator('curtain-overlay').evaluate(hide);
  const overlay = await held(page);
  await overlay.click('button', /^Edit$/);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  expect(await published(page)).toEqual([]);
});

test.each(hidings)(
  'a page that %s while the dialog stands gets nothing out, and the person can still answer',
  async (_, hide) => {
    const page = await typed();
    await held(page);
    await page.locator('curtain-overlay').evaluate(hide);
    expect(await published(page)).toEqual([]);
    const overlay = await heldStill(page);
    expect(await published(page)).toEqual([]);
    await override(overlay, PERMITTED);
    await page.click(xHome.post);
    await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
  },
);

test('a page can press nothing in our dialog', async () => {
  const page = await typed();
  const overlay = await held(page);
  await page.locator('curtain-overlay').evaluate((host) => {
    const how = { bubbles: true, cancelable: true, composed: true };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
      for (const target of [host, document, window]) target.dispatchEvent(new MouseEvent(type, how));
    for (const key of ['Escape', 'Enter', ' ', 'Tab'])
      for (const target of [host, document, window])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...how, key }));
    for (const type of ['cancel', 'close', 'submit', 'change', 'input', 'toggle', 'animationend'])
      host.dispatchEvent(new Event(type, how));
    (host as HTMLElement).click();
    (host as HTMLElement).focus();
  });
  await overlay.click('button', 'Post anyway…');
  await expect.poll(() => overlay.find('radio')).not.toEqual([]);
  await page.locator('curtain-overlay').evaluate((host) => {
    (host as HTMLElement).click();
    document.elementFromPoint(640, 400)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await page.$eval(xHome.post, (button) => (button as HTMLElement).click());
  expect(await overlay.find('alertdialog')).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test('a page reads nothing of our dialog: not its words, not what they say of its text', async () => {
  const page = await typed();
  const overlay = await held(page);
  const shown = (await overlay.text()).split('\n').filter((line) => line.length > 12 && !line.includes(HELD_WORDS));
  expect(shown.length).toBeGreaterThan(3);
  const read = await page.evaluate(() => {
    const host = document.querySelector('curtain-overlay') as HTMLElement;
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const copied = String(selection);
    selection?.removeAllRanges();
    const path: string[] = [];
    window.addEventListener('pointermove', (event) => path.push(...event.composedPath().map(String)), true);
    const sheets = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return JSON.stringify([
      ...[host.shadowRoot, host.innerText, host.textContent, host.innerHTML, host.getHTML(), { ...host.dataset }],
      ...[document.documentElement.innerText, document.documentElement.outerHTML, copied, sheets],
      ...[document.activeElement?.outerHTML, host.ariaLabel, Object.keys(host), Reflect.ownKeys(host).map(String)],
    ]);
  });
  expect(shown.filter((line) => read.includes(line))).toEqual([]);
  expect(read).not.toMatch(/phi\.|name-called-patient/);
});

test('a page learns where a mark stands in its own text, how grave it is, and nothing else', async () => {
  const page = await typed();
  const seen = await page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => ({
      name,
      texts: [...ranges].map(String),
      more: [...ranges].flatMap((range) => Object.keys(range)),
    })),
  );
  expect(seen).toEqual([{ name: 'curtain-hold', texts: [HELD_WORDS], more: [] }]);
});

test('a page finds no file of the extension to know it by', async () => {
  const page = await browser().open(xHome.address);
  const files = filesIn(BUILT_EXTENSION);
  expect(files).toEqual(expect.arrayContaining(['manifest.json', 'icon/16.png', 'popup.html']));
  const found = await page.evaluate(
    ([id, paths]) =>
      Promise.all(
        (paths as string[]).map(async (path) => {
          const image = new Image();
          const loaded = new Promise((done) => {
            image.onload = () => done(path);
            image.onerror = () => done(undefined);
          });
          image.src = `chrome-extension://${id}/${path}`;
          return (
            (await loaded) ??
            (await fetch(image.src).then(
              () => path,
              () => undefined,
            ))
          );
        }),
      ),
    [browser().extensionId, files] as const,
  );
  expect(found.filter(Boolean)).toEqual([]);
});

test('what is pressed through a picture laid over our dialog is no override; once it is gone, it is', async () => {
  const page = await typed();
  const overlay = await held(page);
  await giveReason(overlay, PERMITTED);
  await page.evaluate(() => {
    const decoy = document.body.appendChild(document.createElement('div'));
    decoy.popover = 'manual';
    decoy.id = 'decoy';
    decoy.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
    decoy.showPopover();
  });
  await page.waitForTimeout(400);
  await overlay.click('button', /^Post anyway$/);
  await expect.poll(() => overlay.text(), SOON).toContain('Something may lie over this.');
  await page.evaluate(() => document.querySelector('#decoy')?.remove());
  await page.waitForTimeout(600);
  await overlay.click('button', /^Post anyway$/);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
});
