import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Composing, facebookPost, xHome } from '../browser/composing';
import { corpusPosts } from '../browser/corpus-posts';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { painted } from '../browser/marks';
import { runsIn } from '../browser/planted';
import { openRecordingProxy, type RecordingProxy } from '../browser/recording-proxy';

/**
 * Everything Firefox sends while posts are typed in it, recorded by a proxy that is its only way out. The fixture sites are
 * answered inside the browser, so that nothing at all may go out.
 */
const POSTS = corpusPosts(12);

const SITES = ['CONNECT x.com:443', 'CONNECT www.facebook.com:443'];

let proxy: RecordingProxy;
let firefox: FirefoxHarness;
let marked = 0;

const sent = () => proxy.asked.filter((request) => !SITES.includes(request));

beforeAll(async () => {
  proxy = await openRecordingProxy();
  firefox = await launchFirefox({ preferences: proxy.preferences });
});
afterAll(async () => {
  await firefox?.close();
  await proxy?.close();
});

/** Types a post as a person does, waits for its marks where any are due, and takes it out again. */
async function type(page: Page, { text, expect: label }: (typeof POSTS)[number]): Promise<void> {
  await page.keyboard.type(text);
  if (label !== 'clear')
    for (const end = Date.now() + 1000; Date.now() < end; )
      if ((await page.evaluate(painted)).length > 0) {
        marked += 1;
        break;
      }
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

test.each([
  [xHome, POSTS.filter((_, at) => at % 2 === 0)],
  [facebookPost, POSTS.filter((_, at) => at % 2 === 1)],
] as [Composing, typeof POSTS][])(
  'while $name is typed in, nothing leaves the browser',
  { timeout: 180_000 },
  async ({ address, opener, box }, posts) => {
    const page = await firefox.open(address);
    const requests: string[] = [];
    if (opener) await page.click(opener);
    await page.waitForSelector(box);
    await page.click(box);
    page.on('request', (request) => requests.push(request.url()));
    for (const post of posts) await type(page, post);
    expect(sent()).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  },
);

test('they were read: most that should be marked were', () => {
  const due = POSTS.filter(({ expect: label }) => label !== 'clear').length;
  expect(marked).toBeGreaterThan(due / 2);
});

test('what the background would tell is seen by the proxy', async () => {
  await firefox.ask({ kind: 'packs' });
  await firefox.popup.evaluate(async () => {
    const background = chrome.extension.getBackgroundPage();
    const body = 'a pumpernickel lighthouse hums politely underneath';
    await background?.fetch('http://elsewhere.example/told', { method: 'POST', mode: 'no-cors', body }).catch(() => 0);
    await background?.fetch('https://elsewhere.example/').catch(() => 0);
  });
  expect(sent()).toEqual(['POST http://elsewhere.example/told', 'CONNECT elsewhere.example:443']);
  const said = proxy.said.join('\n');
  expect(said).toContain('pumpernickel lighthouse');
  const written = POSTS.map(({ text }) => text);
  expect(runsIn(written, said, 5)).toEqual([]);
});
