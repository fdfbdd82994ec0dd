import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { newKeyPair } from '../../src/policy/keys';
import { demoFile, type KeyPair } from '../browser/demo-file';
import { type ExtensionHost, hostCrx } from '../browser/extension-host';
import { type ManagedChromium, openManagedChromium } from '../browser/managed-chromium';
import { type Crx, crxOf } from '../browser/packages';
import { chromiumPolicyFile, whyNot } from '../browser/policy-file';
import { openPublisher, type Publisher } from '../browser/publisher';
import { recipe } from '../browser/recipes';
import { SOON } from '../browser/soon';
import { describeUnless } from '../browser/untested';

/** Whom the guide's recipe names; the pack that locks settings of its own has another name. */
const OURS = 'St. Brigid IT';

/** One browser from its first start on: each test goes on where the one before it stopped, as an administrator's days do. */
describeUnless(whyNot(chromiumPolicyFile(findChromium())), 'managed policy in Chromium', () => {
  let crx: Crx;
  let host: ExtensionHost;
  let packs: Publisher;
  let keys: KeyPair;
  let browser: ManagedChromium;

  beforeAll(async () => {
    crx = crxOf(BUILT_EXTENSION);
    host = await hostCrx(crx);
    packs = await openPublisher();
    keys = await newKeyPair();
    packs.publish(await demoFile(keys));
    browser = await openManagedChromium(crx.id, policies());
  });
  afterAll(async () => {
    await browser?.close();
    await packs?.close();
    await host?.close();
  });

  /** The recipe of the guide, with some of the extension's settings changed. */
  function policies(changes: Record<string, unknown> = {}): object {
    const own = { extensionId: crx.id, updates: `${host.origin}/updates.xml`, packUrl: packs.url, key: keys.key };
    const { '3rdparty': _, ...browserPolicies } = recipe('chromium-linux', own);
    return { ...browserPolicies, '3rdparty': { extensions: { [crx.id]: { ...settings(), ...changes } } } };
  }

  function settings(): Record<string, unknown> {
    const own = { extensionId: crx.id, packUrl: packs.url, key: keys.key };
    const { extensions } = recipe('chromium-linux', own)['3rdparty'] as { extensions: Record<string, object> };
    return { ...extensions[crx.id] };
  }

  /** Has the browser read changed settings, and waits until the extension holds them. */
  async function govern(changes: Record<string, unknown>): Promise<void> {
    const next = policies(changes);
    const wanted = JSON.parse(JSON.stringify({ ...settings(), ...changes }));
    await browser.govern(next);
    await expect.poll(() => browser.settings(), SOON).toEqual(wanted);
  }

  const inForce = async () => {
    const { layers } = await browser.view();
    const top = layers.at(-1);
    return `${top?.name} ${top?.version}, ${top?.source}`;
  };

  test('the recipe of the guide installs the extension, and the pack of a pinned key comes in force', async () => {
    await expect.poll(() => browser.settings(), SOON).toEqual(settings());
    await expect.poll(inForce, SOON).toBe('st-brigid 7, url');
    expect(await browser.view()).toMatchObject({
      health: 'healthy',
      url: packs.url,
      trusted: { required: 1, keys: [{ name: 'Privacy office', key: keys.key }] },
      layers: [{ layer: 'baseline' }, { signers: [{ name: 'Privacy office' }] }],
    });
  });

  test('the browser finds nothing wrong with the extension or the description of its settings', async () => {
    expect(await browser.errors()).toEqual([]);
  });

  test('the browser knows every policy the guide names', async () => {
    const more = recipe('chromium-private', { extensionId: crx.id });
    await browser.govern({ ...policies(), ...more });
    const names = ['ExtensionSettings', ...Object.keys(more), ...Object.keys(settings())];
    await expect
      .poll(() => browser.statuses(), SOON)
      .toMatchObject(Object.fromEntries(names.map((name) => [name, 'OK'])));
  });

  test('what has the wrong type or an unknown name, the browser keeps to itself', async () => {
    await browser.govern(policies({ allowPause: 'no', packURL: packs.url, pollMinutes: 45 }));
    await expect.poll(() => browser.settings(), SOON).toEqual({ ...settings(), pollMinutes: 45 });
  });

  test('no policy lets an extension into private windows', async () => {
    expect(await browser.mayRunInPrivate()).toBe(false);
  });

  test('a pack that another key signed is refused, told of, and changes nothing', async () => {
    packs.publish(await demoFile(await newKeyPair(), { version: 8 }));
    const { problem } = await browser.ask({ kind: 'check-now' });
    expect(problem).toMatchObject({ stop: 'key', source: 'url' });
    expect(problem?.details).toEqual(['signed by 1 key(s), none of which this browser trusts']);
    expect(await inForce()).toBe('st-brigid 7, url');
  });

  test('the next good pack is taken, and nothing is told of any more', async () => {
    packs.publish(await demoFile(keys, { version: 8 }));
    expect((await browser.ask({ kind: 'check-now' })).problem).toBeUndefined();
    expect(await inForce()).toBe('st-brigid 8, url');
  });

  test('a group puts the browser into the pilot stage, without a restart', async () => {
    expect((await browser.view()).mode).toBe('coach');
    await govern({ group: 'pilot' });
    await expect.poll(async () => (await browser.view()).mode, SOON).toBe('enforce');
    expect(await browser.view()).toMatchObject({ group: 'pilot' });
  });

  test('a pack for another group waits here until the policy puts the browser into it', async () => {
    packs.publish(await demoFile(keys, { version: 9, rollout: [{ group: 'icu' }] }));
    await browser.ask({ kind: 'check-now' });
    expect((await browser.view()).layers[1]).toMatchObject({ version: 8, waiting: 9 });
    await govern({ group: 'icu' });
    await expect.poll(inForce, SOON).toBe('st-brigid 9, url');
  });

  test('another address is asked at once', async () => {
    const moved = await openPublisher();
    moved.publish(await demoFile(keys, { version: 10 }));
    await govern({ packUrl: moved.url });
    await expect.poll(inForce, SOON).toBe('st-brigid 10, url');
    await moved.close();
  });

  test('what the administrator decides is shown as locked by the organisation', async () => {
    await govern({ mode: 'observe', allowPause: false });
    await expect.poll(async () => (await browser.view()).mode, SOON).toBe('observe');
    const { locks, mayImport } = await browser.view();
    for (const setting of ['mode', 'pause', 'packUrl', 'trustedKeys', 'import'])
      expect(locks).toContainEqual({ setting, by: OURS });
    expect(mayImport).toBe(false);
  });

  test('a person can’t bring a pack in then, and is told who decided so', async () => {
    const file = new TextDecoder().decode(await demoFile(keys, { version: 11 }));
    expect(await browser.ask({ kind: 'import', file })).toMatchObject({
      kind: 'refused',
      problem: { stop: 'locked', details: [OURS] },
    });
    expect(await inForce()).toBe('st-brigid 10, url');
  });

  test('fields that can’t be used are named, and the others count', async () => {
    await govern({ group: 'Night Shift', mode: 'strict', pollMinutes: 1, allowPause: false });
    await expect.poll(async () => (await browser.view()).problem?.stop, SOON).toBe('policy');
    const { problem, locks } = await browser.view();
    expect(problem?.details.map((line) => line.split(':')[0])).toEqual(['group', 'mode', 'pollMinutes']);
    expect(problem?.details[1]).toContain('"observe"|"coach"|"enforce"');
    expect(locks).toContainEqual({ setting: 'pause', by: OURS });
    expect(locks).not.toContainEqual({ setting: 'mode', by: OURS });
  });

  test('other pinned keys put out what they did not sign, and a pack in the policy itself comes in force', async () => {
    const others = await newKeyPair();
    const pack = new TextDecoder().decode(await demoFile(others, { name: 'st-brigid-offline', version: 1 }));
    await govern({ packUrl: undefined, trustedKeys: [{ name: 'New office', key: others.key }], pack });
    await expect.poll(inForce, SOON).toBe('st-brigid-offline 1, managed');
    expect((await browser.view()).problem).toBeUndefined();
  });

  test('without a policy the browser is its person’s own again, and keeps the pack it has', async () => {
    await browser.govern({ ...policies(), '3rdparty': {} });
    await expect.poll(async () => (await browser.view()).mayImport, SOON).toBe(true);
    const { locks } = await browser.view();
    expect(locks.filter(({ by }) => by === OURS)).toEqual([]);
    expect(await inForce()).toBe('st-brigid-offline 1, managed');
  });

  test('all the while the pack host was told nothing of who asks', () => {
    expect(packs.requests.length).toBeGreaterThan(5);
    for (const { cookie, referer } of packs.requests) expect([cookie, referer]).toEqual([undefined, undefined]);
  });
});
