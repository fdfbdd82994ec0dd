import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bareDocument, openBare } from '../browser/bare-page';
import { browserForFile } from '../browser/browser-for-file';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { HELD } from '../browser/posts';

/** Frames a page makes itself, frames of others in a watched page, and a watched page in a frame of others. */

const browser = browserForFile();

const PAGE = 'https://x.com/bare';

/** Types into the frame's box and presses its control, as a person does. */
async function post(page: Page, frame: Frame, text: string): Promise<void> {
  await frame.click('[contenteditable]');
  await page.keyboard.type(text);
  await frame.click('[data-testid="tweetButton"]');
}

const published = (frame: Frame) => frame.evaluate(() => Reflect.get(window, 'published') as string[]);

async function heldIn(page: Page, frame?: Frame): Promise<Overlay> {
  const overlay = await openOverlay(page, frame);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), { timeout: 5_000 }).toHaveLength(1);
  return overlay;
}

const ownFrames: [string, (document: string) => void][] = [
  [
    'a frame whose document is written',
    (text) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentDocument as Document;
      inside.open();
      inside.write(text);
      inside.close();
    },
  ],
  [
    'a frame that is given as text',
    (text) => {
      document.body.appendChild(document.createElement('iframe')).srcdoc = text;
    },
  ],
  [
    'a frame in a frame that is given as text',
    (text) => {
      const outer = document.body.appendChild(document.createElement('iframe'));
      outer.style.width = '700px';
      outer.srcdoc = '<!doctype html><body>';
      outer.onload = () => {
        const inner = outer.contentDocument?.createElement('iframe') as HTMLIFrameElement;
        inner.srcdoc = text;
        outer.contentDocument?.body.append(inner);
      };
    },
  ],
];

test.each(ownFrames)('%s is watched like its page', async (_name, make) => {
  const page = await openBare(browser(), { [PAGE]: '<!doctype html><body>' });
  await page.evaluate(make, bareDocument());
  const box = (frame: Frame) => frame.locator('[contenteditable]').count();
  await expect.poll(async () => (await Promise.all(page.frames().map(box))).includes(1)).toBe(true);
  const counts = await Promise.all(page.frames().map(box));
  const frame = page.frames()[counts.indexOf(1)] as Frame;
  await post(page, frame, HELD);
  await heldIn(page);
  expect(await published(frame)).toEqual([]);
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
  await overlay.click('button', 'Post anyway…');
  await overlay.click('radio', 'I have written permission to share this');
  await page.evaluate(() => document.querySelector('#decoy')?.removeAttribute('hidden'));
  await page.waitForTimeout(400);
  await overlay.click('button', /^Post anyway$/);
  await expect.poll(() => overlay.text()).toContain('Something may lie over this.');
  expect(await overlay.find('alertdialog')).toHaveLength(1);
});

test('sixty frames, and what is written beside them is marked and held', async () => {
  const page = await openBare(browser(), { [PAGE]: bareDocument() });
  await page.evaluate(() => {
    for (let made = 0; made < 60; made += 1) document.body.append(document.createElement('iframe'));
  });
  await page.click('[contenteditable]');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), { timeout: 5_000 }).toHaveLength(1);
  await page.click('[data-testid="tweetButton"]');
  await heldIn(page);
  expect(await published(page.mainFrame())).toEqual([]);
});
