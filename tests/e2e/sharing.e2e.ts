import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import type { Entry } from '../../src/journal/entry';
import type { SharingView } from '../../src/messages/protocol';
import { type Collector, openCollector } from '../browser/collector';
import { type ExtensionHost, hostCrx } from '../browser/extension-host';
import { faults } from '../browser/faults';
import { type ManagedChromium, openManagedChromium } from '../browser/managed-chromium';
import { type Crx, crxOf } from '../browser/packages';
import { chromiumPolicyFile, whyNot } from '../browser/policy-file';
import { recipe } from '../browser/recipes';
import { SOON } from '../browser/soon';
import { describeUnless } from '../browser/untested';

const daysAgo = (days: number) => {
  const date = new Date(Date.now() - days * 86_400_000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const entry = (day: string): Entry => ({
  ...{ day, pack: 'st-brigid 7', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name', action: 'hold' },
  ...{ outcome: 'overridden', audience: 'public', reason: 'not-a-patient', count: 3, seconds: 12 },
});

const posted = (day: string): Entry => ({
  ...{ day, pack: 'st-brigid 7', mode: 'enforce', action: 'clear', outcome: 'posted', audience: 'internal' },
  ...{ count: 41, seconds: 0 },
});

describeUnless(whyNot(chromiumPolicyFile(findChromium())), 'counts shared by policy, in Chromium', () => {
  let crx: Crx;
  let host: ExtensionHost;
  let collector: Collector;
  let browser: ManagedChromium;

  beforeAll(async () => {
    crx = crxOf(BUILT_EXTENSION);
    host = await hostCrx(crx);
    collector = await openCollector();
    browser = await openManagedChromium(crx.id, policies({}));
  });
  afterAll(async () => {
    await browser?.close();
    await collector?.close();
    await host?.close();
  });

  function policies(settings: Record<string, unknown>): object {
    const { '3rdparty': _, ...policy } = recipe('chromium-linux', {
      extensionId: crx.id,
      updates: `${host.origin}/updates.xml`,
    });
    return { ...policy, '3rdparty': { extensions: { [crx.id]: { organisation: 'St. Brigid IT', ...settings } } } };
  }

  async function govern(settings: Record<string, unknown>): Promise<void> {
    await browser.govern(policies(settings));
    const wanted = { organisation: 'St. Brigid IT', ...settings };
    await expect.poll(() => browser.settings(), SOON).toEqual(wanted);
  }

  const view = async (): Promise<SharingView | undefined> => (await browser.ask({ kind: 'journal' })).sharing;

  test('without the setting nothing is shared and no word is said of it', async () => {
    await browser.lived([entry(daysAgo(3)), posted(daysAgo(3))]);
    await browser.shareNow();
    expect(await view()).toBeUndefined();
    expect(collector.received).toEqual([]);
  });

  test('days before the policy stay in the browser, and the person is told from then on', async () => {
    await govern({ collectorUrl: collector.url, collectorToken: 'abc' });
    await expect.poll(view, SOON).toEqual({ host: new URL(collector.url).host, by: 'St. Brigid IT' });
    await browser.shareNow();
    expect(collector.received).toEqual([]);
  });

  test('a finished day is sent, in the protocol by the letter, with nothing in it but counts', async () => {
    await browser.policyCame(daysAgo(2));
    await browser.lived([entry(daysAgo(1)), posted(daysAgo(1)), entry(daysAgo(0))]);
    await browser.shareNow();
    await expect.poll(() => collector.received.length, SOON).toBe(1);
    const [request] = collector.received;
    expect(request).toMatchObject({ path: '/v1/metrics', authorization: 'Bearer abc' });
    expect([request?.cookie, request?.referer]).toEqual([undefined, undefined]);
    expect(request?.understood).toEqual(JSON.parse(request?.body ?? ''));
    expect(request?.body).not.toContain(daysAgo(0));
    const { resourceMetrics } = JSON.parse(request?.body ?? '');
    expect(resourceMetrics[0].resource.attributes.map(({ key }: { key: string }) => key)).toEqual([
      'service.name',
      'service.version',
    ]);
    const { metrics } = resourceMetrics[0].scopeMetrics[0];
    expect(metrics.map(({ name }: { name: string }) => name)).toEqual([
      'curtain.findings',
      'curtain.posts',
      'curtain.dialog.seconds',
    ]);
    await browser.shareNow();
    expect(collector.received).toHaveLength(1);
  });

  test('the popup and the journal say so, and show what was sent to the letter', async () => {
    for (const name of ['popup.html', 'journal.html']) {
      const page = await browser.openOwn(name);
      await page.getByText('St. Brigid IT collects these counts from your browser.').waitFor();
      await page.getByText('What was sent last').click();
      const shown = await page.locator('.sharing pre').innerText();
      expect(JSON.parse(shown)).toEqual(JSON.parse(collector.received[0]?.body ?? ''));
      expect(await faults(page)).toEqual([]);
      await page.close();
    }
  });

  test('a collector that is busy is asked again with the same, and one that refuses is told of', async () => {
    await browser.policyCame(daysAgo(2));
    collector.answer({ status: 503, headers: { 'retry-after': '1' } });
    await browser.shareNow();
    await expect.poll(() => collector.received.length, SOON).toBe(2);
    await browser.shareNow();
    await expect.poll(() => collector.received.length, SOON).toBe(3);
    expect(collector.received[2]?.body).toBe(collector.received[1]?.body);
    await browser.policyCame(daysAgo(2));
    collector.answer({ status: 403, body: 'no such tenant' });
    await browser.shareNow();
    await expect.poll(async () => (await view())?.problem, SOON).toBe('403 no such tenant');
  });

  test('once the policy is gone, so is what was shared', async () => {
    await govern({});
    await expect.poll(view, SOON).toBeUndefined();
    await browser.shareNow();
    expect(collector.received).toHaveLength(4);
  });
});
