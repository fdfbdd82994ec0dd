import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { demoFile, type KeyPair } from '../browser/demo-file';
import { type ExtensionHost, hostExtension } from '../browser/extension-host';
import { BUILT_FOR_FIREFOX, type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { xpiOf } from '../browser/packages';
import { FIREFOX_POLICY_FILE, PolicyFile, whyNot } from '../browser/policy-file';
import { openPublisher, type Publisher } from '../browser/publisher';
import { recipe } from '../browser/recipes';
import { SOON } from '../browser/soon';
import { describeUnless } from '../browser/untested';

const ID = 'curtain@curtain.example';
const OURS = 'St. Brigid IT';
interface Policies {
  policies: { '3rdparty': { Extensions: Record<string, Record<string, unknown>> } } & Record<string, unknown>;
}

/** Firefox reads its policy as it starts, so each test starts one. */
describeUnless(whyNot(FIREFOX_POLICY_FILE), 'managed policy in Firefox', () => {
  let host: ExtensionHost;
  let packs: Publisher;
  let keys: KeyPair;
  let file: PolicyFile;
  let firefox: FirefoxHarness | undefined;

  beforeAll(async () => {
    host = await hostExtension(() => ({ '/curtain.xpi': xpiOf(BUILT_FOR_FIREFOX) }));
    packs = await openPublisher();
    keys = await newKeyPair();
    file = new PolicyFile(FIREFOX_POLICY_FILE);
  });
  afterEach(async () => {
    await firefox?.close();
    firefox = undefined;
  });
  afterAll(async () => {
    file?.remove();
    await packs?.close();
    await host?.close();
  });

  /** Starts Firefox under the recipe of the guide, with some of the extension's settings changed. */
  async function startUnder(changes: Record<string, unknown> = {}): Promise<FirefoxHarness> {
    const own = { xpi: `${host.origin}/curtain.xpi`, packUrl: packs.url, key: keys.key };
    const { policies } = recipe('firefox', own) as unknown as Policies;
    const settings = policies['3rdparty'].Extensions;
    settings[ID] = { ...settings[ID], ...changes };
    file.write({ policies });
    firefox = await launchFirefox({ by: 'policy' });
    return firefox;
  }

  test('the recipe of the guide installs the extension, private windows included, and brings the pack', async () => {
    packs.publish(await demoFile(keys));
    const { view, said, mayRunInPrivate } = await startUnder();
    await expect.poll(async () => (await view()).layers.at(-1)?.name, SOON).toBe('st-brigid');
    expect(await view()).toMatchObject({ health: 'healthy', mode: 'coach', mayImport: false, url: packs.url });
    expect((await view()).locks).toContainEqual({ setting: 'packUrl', by: OURS });
    expect(await mayRunInPrivate()).toBe(true);
    await expect.poll(said, SOON).toContain('St. Brigid Medical Center');
  });

  test('a pack that stands in the policy comes in force with nothing fetched', async () => {
    const before = packs.requests.length;
    const pack = new TextDecoder().decode(await demoFile(keys));
    const { view } = await startUnder({ packUrl: undefined, pack, group: 'pilot' });
    await expect.poll(async () => (await view()).layers.at(-1)?.source, SOON).toBe('managed');
    expect(await view()).toMatchObject({ health: 'healthy', mode: 'enforce', group: 'pilot' });
    expect(packs.requests.length).toBe(before);
  });

  test('a pack that another key signed is refused, and the baseline serves', async () => {
    packs.publish(await demoFile(await newKeyPair()));
    const { view } = await startUnder();
    await expect.poll(async () => (await view()).problem?.stop, SOON).toBe('key');
    expect((await view()).layers).toHaveLength(1);
  });

  test('counts are shared where the policy says so, and the person is told', async () => {
    const { ask, popup, said } = await startUnder({ collectorUrl: 'http://127.0.0.1:9/v1/metrics' });
    await expect.poll(async () => (await ask({ kind: 'journal' })).sharing?.by, SOON).toBe(OURS);
    // It was opened while the browser was still reading its policies.
    await popup.evaluate(() => location.reload());
    await expect.poll(said, SOON).toContain('St. Brigid IT collects these counts from your browser.');
  });

  test('fields nobody knows, and values that can’t be used, are named', async () => {
    const { view } = await startUnder({ packURL: packs.url, mode: 'strict' });
    await expect.poll(async () => (await view()).problem?.stop, SOON).toBe('policy');
    const { problem } = await view();
    expect(problem?.details.sort()).toEqual([
      'mode: Invalid option: expected one of "observe"|"coach"|"enforce"',
      'packURL: there is no such setting; see docs/admin.md',
    ]);
  });
});
