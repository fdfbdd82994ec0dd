import { expect, test } from 'vitest';
import { sites } from '../src/sites';
import config from '../wxt.config';

type Build = Extract<typeof config.manifest, (...given: never[]) => unknown>;
type Environment = Parameters<Build>[0];

/** The manifest as it is written for one browser, but for what the build adds from the entrypoints. */
async function manifestFor(browser: 'chrome' | 'firefox') {
  const environment: Environment = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  return (config.manifest as Build)(environment);
}

const hosts = sites.flatMap(({ matches }) => matches);

/** Each of these is one more thing a person is asked to trust Curtain with: a new one needs a reason in README.md. */
test.each(['chrome', 'firefox'] as const)('in %s Curtain asks for what it needs and nothing more', async (browser) => {
  const manifest = await manifestFor(browser);
  expect(manifest.permissions).toEqual([
    'storage',
    'alarms',
    'scripting',
    ...(browser === 'chrome' ? ['offscreen'] : []),
  ]);
  expect(manifest.host_permissions).toEqual(hosts);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.content_security_policy).toEqual({
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
  });
  const others = ['optional_permissions', 'externally_connectable', 'web_accessible_resources'];
  expect(others.filter((field) => field in manifest)).toEqual([]);
});

test('Curtain watches no site as a whole family of addresses, and nothing unencrypted', () => {
  for (const pattern of hosts) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//);
});

test('in Firefox it declares that it collects nothing', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings?.gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
});
