import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { dayOf } from '../../src/journal/entry';
import { newKeyPair } from '../../src/policy/keys';
import { type Collector, openCollector } from '../browser/collector';
import { published, xHome } from '../browser/composing';
import { corpusPosts } from '../browser/corpus-posts';
import { demoFile } from '../browser/demo-file';
import { type ExtensionHost, hostCrx } from '../browser/extension-host';
import { type ManagedChromium, openManagedChromium } from '../browser/managed-chromium';
import { netLogSwitches, readNetLog } from '../browser/net-log';
import { openOverlay } from '../browser/overlay';
import { type Crx, crxOf } from '../browser/packages';
import { runsIn } from '../browser/planted';
import { chromiumPolicyFile, whyNot } from '../browser/policy-file';
import { openPublisher, type Publisher } from '../browser/publisher';
import { recipe } from '../browser/recipes';
import { openRecordingProxy, type RecordingProxy } from '../browser/recording-proxy';
import { serveSites } from '../browser/sites';
import { SOON } from '../browser/soon';
import { describeUnless } from '../browser/untested';

/** Few, as each is published: what is counted of them is what the collector gets. */
const POSTS = corpusPosts(10).filter(({ expect: label }) => label === 'clear');
const DAY = 86_400_000;
describeUnless(whyNot(chromiumPolicyFile(findChromium())), 'what a managed browser sends', () => {
  let work: string;
  let crx: Crx;
  let host: ExtensionHost;
  let proxy: RecordingProxy;
  let publisher: Publisher;
  let collector: Collector;
  let browser: ManagedChromium;
  let settings: object;
  let policies: object;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'curtain-egress-'));
    crx = crxOf(BUILT_EXTENSION);
    [host, proxy, publisher, collector] = await Promise.all([
      hostCrx(crx),
      openRecordingProxy(),
      openPublisher(),
      openCollector(),
    ]);
    const keys = await newKeyPair();
    publisher.publish(await demoFile(keys));
    const { '3rdparty': _, ...policy } = recipe('chromium-linux', {
      extensionId: crx.id,
      updates: `${host.origin}/updates.xml`,
    });
    settings = {
      packUrl: publisher.url,
      trustedKeys: [{ name: 'Privacy office', key: keys.key }],
      collectorUrl: collector.url,
    };
    policies = { ...policy, '3rdparty': { extensions: { [crx.id]: settings } } };
    browser = await openManagedChromium(crx.id, policies, [
      ...proxy.switches,
      ...netLogSwitches(join(work, 'net-log.json')),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of [collector, publisher, proxy, host]) await server?.close();
    rmSync(work, { recursive: true, force: true });
  });

  test('the policy brings pack and collector', async () => {
    // A browser hands on the settings of an extension it has just installed once it reads its policies again.
    await browser.govern(policies);
    await expect.poll(() => browser.settings(), SOON).toEqual(settings);
    await expect.poll(async () => (await browser.view()).layers.length, { timeout: 15_000 }).toBe(2);
  });

  test('posts are written and published, and counted', { timeout: 90_000 }, async () => {
    const own = await browser.openOwn('popup.html');
    await serveSites(own.context(), true);
    const page = await own.context().newPage();
    await page.goto(`https://${xHome.address}`);
    await page.waitForFunction(() => window.fixture !== undefined);
    await page.bringToFront();
    const overlay = await openOverlay(page);
    for (const { text } of POSTS) {
      const before = (await published(page)).length;
      await page.click(xHome.box);
      await page.keyboard.insertText(text);
      await page.waitForTimeout(150);
      await page.click(xHome.post);
      const isAnswered = async () =>
        (await published(page)).length > before ||
        (await overlay.find('alertdialog')).length > 0 ||
        (await overlay.text()).includes("couldn't check");
      await expect.poll(isAnswered, SOON).toBe(true);
      // One of them may be held after all: it is taken out again.
      await page.keyboard.press('Escape');
      await page.click(xHome.box);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Backspace');
    }
    expect((await published(page)).length).toBeGreaterThan(POSTS.length / 2);
    await expect.poll(async () => (await browser.ask({ kind: 'journal' })).entries.length, SOON).toBeGreaterThan(0);
  });

  test('the next day their counts go to the collector, and nothing else goes anywhere', {
    timeout: 60_000,
  }, async () => {
    const { entries } = await browser.ask({ kind: 'journal' });
    const yesterday = dayOf(Date.now() - DAY);
    await browser.lived(entries.map((entry) => ({ ...entry, day: yesterday })));
    await expect.poll(async () => (await browser.ask({ kind: 'journal' })).sharing, SOON).toBeDefined();
    await browser.policyCame(dayOf(Date.now() - 2 * DAY));
    await browser.shareNow();
    await expect.poll(() => collector.received.length, SOON).toBe(1);
    expect(collector.received[0]?.body).toContain('curtain.posts');

    const ours = [publisher.url, collector.url, `${host.origin}/`].map((address) => new URL(address).origin);
    const strange = proxy.asked.filter(
      (request) => request !== 'CONNECT x.com:443' && !ours.some((origin) => request.includes(` ${origin}/`)),
    );
    expect(strange).toEqual([]);
    await browser.close();
    const { requests, text } = readNetLog(join(work, 'net-log.json'));
    const left = requests.filter((request) => / https?:/.test(request));
    expect(new Set(left)).toEqual(new Set([`GET ${publisher.url}`, `POST ${collector.url}`]));
    const all = POSTS.map((post) => post.text);
    expect(runsIn(all, text, 5)).toEqual([]);
    expect(runsIn(all, proxy.said.join('\n'), 5)).toEqual([]);
  });
});
