import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentWorld } from '../../bench/speed/content-world';
import { fingerprint } from '../../src/policy/keys';
import { keyPairs, signersOf } from '../../src/policy/testing/packs';
import { type Composing, compose, facebookPost, xHome } from '../browser/composing';
import { corpusPosts } from '../browser/corpus-posts';
import { demoFile, type KeyPair } from '../browser/demo-file';
import { type Harness, launch } from '../browser/launch';
import { marks } from '../browser/marks';
import { netLogSwitches, readNetLog } from '../browser/net-log';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import { BOARD, written } from '../browser/pictures';
import { runsIn } from '../browser/planted';
import { openPublisher, type Publisher } from '../browser/publisher';
import { openRecordingProxy, type RecordingProxy } from '../browser/recording-proxy';
import { SOON } from '../browser/soon';

/**
 * Everything a browser sends while hundreds of posts are written in it, recorded outside of it: by a proxy that is its only
 * way out, and by the log its own network keeps. The fixture sites are answered inside the browser, so that nothing at all
 * may go out but what each test expects.
 */
const POSTS = corpusPosts(120);

/** So many letters of each post are typed key by key: more would take the whole of them an hour. */
const TYPED = 40;

/** Five words of a post in a row stand nowhere else by chance. */
const RUN = 5;

const SITES = ['CONNECT x.com:443', 'CONNECT www.facebook.com:443'];

let work: string;
let proxy: RecordingProxy;
let publisher: Publisher;
let browser: Harness;
let marked = 0;

/** What the proxy saw beside the sites themselves, which a browser connects to before anybody answers in their place. */
const sent = () => proxy.asked.filter((request) => !SITES.includes(request));

const log = () => join(work, 'net-log.json');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'curtain-egress-'));
  publisher = await openPublisher();
  proxy = await openRecordingProxy();
  browser = await launch({ args: [...proxy.switches, ...netLogSwitches(log())] }, 'let out');
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await publisher?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Not what a page of the extension loads from the extension. */
const leaves = (request: string) => !/ (chrome|chrome-extension|data|blob|devtools):/.test(request);

/** Writes a post into the box that has the focus, its end by keys, gives Curtain time to judge it, and takes it out again. */
async function write(page: Page, { text, expect: label }: (typeof POSTS)[number]): Promise<void> {
  const end = [...text].slice(-TYPED).join('');
  await page.keyboard.insertText(text.slice(0, text.length - end.length));
  await page.keyboard.type(end);
  const patience = label === 'clear' ? 40 : 1000;
  for (const over = Date.now() + patience; Date.now() < over; await page.waitForTimeout(20))
    if ((await marks(page)).length > 0) {
      marked += 1;
      break;
    }
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
}

test.each([
  [xHome, POSTS.filter((_, at) => at % 2 === 0)],
  [facebookPost, POSTS.filter((_, at) => at % 2 === 1)],
] as [Composing, typeof POSTS][])(
  'while $name is written in, nothing leaves the browser',
  { timeout: 120_000 },
  async (place, posts) => {
    const page = await compose(browser, place);
    const before = browser.requests.length;
    for (const post of posts) await write(page, post);
    expect(sent()).toEqual([]);
    // Nor to the site itself, where what is answered inside the browser would hide it from the proxy.
    expect(browser.requests.slice(before)).toEqual([]);
    await page.close();
  },
);

test('they were read: most that should be marked were', () => {
  const due = POSTS.filter(({ expect: label }) => label !== 'clear').length;
  expect(marked).toBeGreaterThan(due / 2);
});

test('nor while a picture is read and cleaned', { timeout: 60_000 }, async () => {
  const page = await compose(browser, xHome);
  const overlay = await openOverlay(page);
  await page.setInputFiles('[data-testid="fileInput"]', written(BOARD));
  await expect.poll(() => overlay.find('alertdialog'), { timeout: 30_000 }).toHaveLength(1);
  expect(await overlay.text()).toContain('Okafor');
  expect(sent()).toEqual([]);
  await page.close();
});

test('nor while somebody writes on Curtain’s own pages', { timeout: 60_000 }, async () => {
  const [first, second] = POSTS.filter(({ expect: label }) => label === 'hold').map(({ text }) => text);
  const practice = await browser.openOwn('practice.html');
  await practice.getByRole('textbox', { name: 'Post on Chirp' }).click();
  await practice.keyboard.insertText(first as string);
  await expect.poll(() => marks(practice), SOON).not.toHaveLength(0);
  const studio = await browser.openOwn('options.html#try');
  await studio
    .getByRole('textbox')
    .first()
    .fill(second as string);
  for (const name of ['popup.html', 'journal.html', 'report.html', 'options.html#draft', 'options.html#rules']) {
    const page = await browser.openOwn(name);
    await page.locator('h1, h2').first().waitFor();
    await page.close();
  }
  expect(sent()).toEqual([]);
});

test('where a person names a pack’s address, it alone is asked, and told nothing', async () => {
  const keys = await keyPairs(1);
  publisher.publish(await demoFile(keys[0] as KeyPair, { signers: signersOf(keys, 1) }));
  const desk = await openPackDesk(browser);
  const options = { confirmed: await Promise.all(keys.map(({ key }) => fingerprint(key))) };
  const answer = await desk.ask({ kind: 'use-url', url: publisher.url, options });
  expect(answer.kind).toBe('taken');
  const page = await compose(browser, xHome);
  for (const post of POSTS.slice(0, 10)) await write(page, post);
  expect(new Set(sent())).toEqual(new Set([`GET ${publisher.url}`]));
});

test('what the content script would tell the site is seen as well', async () => {
  const page = await compose(browser, xHome);
  const before = browser.requests.length;
  const world = await contentWorld(page);
  await world.evaluate(
    "fetch('/told', { method: 'POST', body: 'a pumpernickel' }).then(() => undefined, () => undefined)",
  );
  await world.close();
  expect(browser.requests.slice(before).join('\n')).toContain('POST https://x.com/told');
  await page.close();
});

test('what does leave is seen by the proxy', async () => {
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const body = 'a pumpernickel lighthouse hums politely underneath';
    await fetch('http://elsewhere.example/told', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
    await fetch('https://elsewhere.example/').catch(() => undefined);
  });
  expect(sent().slice(-2)).toEqual(['POST http://elsewhere.example/told', 'CONNECT elsewhere.example:443']);
  expect(proxy.said.join('\n')).toContain('pumpernickel lighthouse');
});

test('the browser’s own log of its network knows of nothing else, and holds none of what was written', {
  timeout: 60_000,
}, async () => {
  await browser.context.close();
  const { requests, browsersOwn, text } = readNetLog(log());
  expect(browsersOwn.filter((host) => !/(^|\.)(google|googleapis|gvt1|gvt2)\.com$/.test(host))).toEqual([]);
  expect(new Set(requests.filter(leaves))).toEqual(
    new Set([`GET ${publisher.url}`, 'POST http://elsewhere.example/told', 'GET https://elsewhere.example/']),
  );
  const written = POSTS.map((post) => post.text);
  expect(runsIn(written, text, RUN)).toEqual([]);
  expect(runsIn(written, proxy.said.join('\n'), RUN)).toEqual([]);
  // The same search finds what was sent on purpose.
  expect(runsIn(['a pumpernickel lighthouse hums politely underneath'], text, RUN)).not.toEqual([]);
});
