import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bareDocument, openBare } from '../browser/bare-page';
import { browserForFile } from '../browser/browser-for-file';
import { apartFrames, type MadeFrame, openFrames } from '../browser/made-frames';
import { marks, painted } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { giveReason, PERMITTED } from '../browser/override';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

/** Frames a page makes itself, frames of others in a watched page, and a watched page in a frame of others. */

const browser = browserForFile();

const PAGE = 'https://x.com/bare';

/** Types into the frame's box and presses its control, as a person does who sees the mark come up. */
async function post(page: Page, frame: Frame, text: string): Promise<void> {
  await frame.click('[contenteditable]');
  await page.keyboard.type(text);
  await expect.poll(() => frame.evaluate(painted), SOON).toHaveLength(1);
  await frame.click('[data-testid="tweetButton"]');
}

const published = (frame: Frame) => frame.evaluate(() => Reflect.get(window, 'published') as string[]);

async function heldIn(page: Page, frame?: Frame): Promise<Overlay> {
  const overlay = await openOverlay(page, frame);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  return overlay;
}

const nested: MadeFrame = {
  name: 'a frame in a frame that is given as text',
  make: (text) => {
    const outer = document.body.appendChild(document.createElement('iframe'));
    outer.style.width = '700px';
    outer.srcdoc = '<!doctype html><body>';
    outer.onload = () => {
      const inner = outer.contentDocument?.createElement('iframe') as HTMLIFrameElement;
      inner.srcdoc = text;
      outer.contentDocument?.body.append(inner);
    };
  },
};

/** The frame of the page that holds a box. */
async function frameWithBox(page: Page): Promise<Frame> {
  const box = (frame: Frame) => frame.locator('[contenteditable]').count();
  await expect.poll(async () => (await Promise.all(page.frames().map(box))).includes(1), SOON).toBe(true);
  const counts = await Promise.all(page.frames().map(box));
  return page.frames()[counts.indexOf(1)] as Frame;
}

test.each([...openFrames, nested])('$name is watched like its page', async ({ make }) => {
  const page = await openBare(browser(), { [PAGE]: '<!doctype html><body>' });
  await page.evaluate(make, bareDocument());
  const frame = await frameWithBox(page);
  await post(page, frame, HELD);
  await heldIn(page);
  expect(await published(frame)).toEqual([]);
});

test.each(apartFrames)('$name is watched as well, on a site that is a whole host', async ({ make, isApart }) => {
  const page = await openBare(browser(), { [PAGE]: '<!doctype html><body style="margin:0">' });
  await page.evaluate(make, bareDocument());
  const frame = await frameWithBox(page);
  await post(page, frame, HELD);
  await heldIn(page, isApart && frame);
  expect(await published(frame)).toEqual([]);
  expect(await page.locator('curtain-overlay').count()).toBe(0);
});

const FOLDER = 'https://general.atlassian.net/wiki/page';
const UNSEEN = "Not watching here: Curtain can't see what you write in this part of the page.";

test.each(apartFrames)(
  '$name is not, on a site that is a folder of a host: the page around says so',
  async ({ make }) => {
    const popup = await browser().openOwn('popup.html');
    const page = await openBare(browser(), { [FOLDER]: '<!doctype html><body><button type="button">Aside</button>' });
    await page.bringToFront();
    await page.evaluate(make, bareDocument());
    const frame = await frameWithBox(page);
    await frame.click('[contenteditable]');
    const overlay = await openOverlay(page);
    await expect.poll(() => overlay.text(), SOON).toBe(UNSEEN);
    await expect.poll(() => popup.textContent('main'), SOON).toContain(UNSEEN);
    await page.click('button');
    await expect.poll(() => popup.textContent('main'), SOON).not.toContain(UNSEEN);
    await expect
      .poll(() => page.locator('curtain-overlay').evaluate((host) => host.getAttribute('data-scheme')), SOON)
      .toBe('light');
  },
);

test('of what is watched, and of what is on another host, nothing is said', async () => {
  const elsewhere = 'https://frames.example/';
  const page = await openBare(browser(), {
    [FOLDER]: `<!doctype html><body><iframe src="${elsewhere}"></iframe><iframe src="${elsewhere}" sandbox="allow-scripts"></iframe>
      <iframe src="${FOLDER}/inside" sandbox="allow-scripts"></iframe><iframe src="${FOLDER}/inside"></iframe>`,
    [`${FOLDER}/inside`]: bareDocument(),
    [elsewhere]: bareDocument(),
  });
  for (const { make } of openFrames) await page.evaluate(make, bareDocument());
  const frames = () => page.frames().filter((frame) => frame.parentFrame());
  await expect.poll(() => frames().length, SOON).toBe(4 + openFrames.length);
  for (const frame of frames()) {
    await frame.click('[contenteditable]');
    await expect.poll(() => frame.evaluate(() => document.hasFocus()), SOON).toBe(true);
    await page.waitForTimeout(700);
    expect([frame.url(), await page.locator('curtain-overlay').count()]).toEqual([frame.url(), 0]);
  }
  // The page around hears nothing of a frame that takes the focus from another.
  await page.evaluate(apartFrames[0]?.make as (text: string) => void, '<!doctype html><p contenteditable>');
  const last = () => page.frames().at(-1) as Frame;
  await expect.poll(() => last().url(), SOON).toMatch(/^blob:/);
  await last().click('[contenteditable]');
  await expect.poll(async () => (await openOverlay(page)).text(), SOON).toBe(UNSEEN);
});

test('a page that writes itself anew is watched anew', async () => {
  const page = await openBare(browser(), { [PAGE]: bareDocument() });
  await page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, bareDocument('<p>Again</p>'));
  await post(page, page.mainFrame(), HELD);
  await heldIn(page);
  expect(await published(page.mainFrame())).toEqual([]);
});

test("another origin's frame in a watched page ends nothing, and hears of nothing", async () => {
  const page = await openBare(browser(), {
    [PAGE]: bareDocument('<iframe src="https://frames.example/"></iframe>'),
    'https://frames.example/': '<!doctype html><body>Elsewhere',
  });
  const other = page.frames().find((frame) => frame.url() === 'https://frames.example/') as Frame;
  const heard = await other.evaluateHandle(() => {
    const said: unknown[] = [];
    window.addEventListener('message', ({ data }) => said.push(data));
    return said;
  });
  await other.evaluate((id) => {
    for (const type of [`${id}:compose:wxt:content-script-started`, 'curtain-succeeded'])
      window.parent.postMessage({ type, contentScriptName: 'compose', messageId: 'forged' }, '*');
  }, browser().extensionId);
  await post(page, page.mainFrame(), HELD);
  await heldIn(page);
  expect(await published(page.mainFrame())).toEqual([]);
  expect(await heard.jsonValue()).toEqual([]);
});

test('a watched page in a hostile one: what is pressed through a picture laid over it is no override', async () => {
  const page = await openBare(
    browser(),
    {
      'https://frames.example/': `<!doctype html><body style="margin:0"><iframe src="${PAGE}" style="width:900px;height:700px"></iframe>
        <div id="decoy" hidden style="position:fixed;inset:0;background:#fff;pointer-events:none">You have won!</div>`,
      [PAGE]: bareDocument(),
    },
    'https://frames.example/',
  );
  const frame = page.frames().find((each) => each.url() === PAGE) as Frame;
  await post(page, frame, HELD);
  const overlay = await heldIn(page, frame);
  await giveReason(overlay, PERMITTED);
  await page.evaluate(() => document.querySelector('#decoy')?.removeAttribute('hidden'));
  await page.waitForTimeout(400);
  await overlay.click('button', /^Post anyway$/);
  await expect.poll(() => overlay.text(), SOON).toContain('Something may lie over this.');
  expect(await overlay.find('alertdialog')).toHaveLength(1);
});

test('sixty frames, and what is written beside them is marked and held', async () => {
  const page = await openBare(browser(), { [PAGE]: bareDocument() });
  await page.evaluate(() => {
    for (let made = 0; made < 60; made += 1) document.body.append(document.createElement('iframe'));
  });
  await page.click('[contenteditable]');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click('[data-testid="tweetButton"]');
  await heldIn(page);
  expect(await published(page.mainFrame())).toEqual([]);
});
