import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { sites } from '../../src/sites';
import { readSources } from '../architecture/sources';
import { BUILT_FOR_FIREFOX } from '../browser/firefox';
import { lint } from '../browser/lint';

const hosts = sites.flatMap(({ matches }) => matches).sort();

/** What Mozilla's linter says of the package; README.md says why each may stand. */
const EXPLAINED = ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL'];

test.each([BUILT_EXTENSION, BUILT_FOR_FIREFOX])(
  '%s was granted what the sources say, and runs one script',
  (folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const offscreen = folder === BUILT_EXTENSION ? ['offscreen'] : [];
    expect(manifest.permissions.sort()).toEqual(['alarms', ...offscreen, 'scripting', 'storage']);
    expect(manifest.host_permissions.sort()).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    const scripts: { matches: string[]; js: string[] }[] = manifest.content_scripts;
    // Each pattern once: no frame runs it twice.
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(hosts);
    expect([...new Set(scripts.map(({ js }) => js.at(-1)))]).toEqual(['content-scripts/compose.js']);
    const before = scripts.flatMap(({ js }) => js.slice(0, -1));
    expect(before.filter((file) => !/^nameplates\/[\w-]+\.js$/.test(file))).toEqual([]);
  },
);

/** Whatever else a manifest could ask for or open up stands in neither. */
const FIELDS = [
  ...[
    'action',
    'background',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
  ],
  ...['icons', 'manifest_version', 'name', 'optional_host_permissions', 'options_ui', 'permissions', 'version'],
];
const FIELDS_OF: Record<string, string[]> = {
  [BUILT_EXTENSION]: ['minimum_chrome_version', 'storage'],
  [BUILT_FOR_FIREFOX]: ['browser_specific_settings'],
};

test.each([BUILT_EXTENSION, BUILT_FOR_FIREFOX])(
  '%s has no field beyond those, and opens nothing to pages or others',
  (folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest).sort()).toEqual([...FIELDS, ...(FIELDS_OF[folder] ?? [])].sort());
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
    expect(manifest.background).toEqual(
      folder === BUILT_EXTENSION ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    );
    for (const open of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(manifest).not.toHaveProperty(open);
  },
);

/** In bytes. What is not needed in most frames comes later, as a script of its own. */
const MOST_BYTES = 80_000;

test.each([BUILT_EXTENSION, BUILT_FOR_FIREFOX])('%s asks little of a page that is only read', (folder) => {
  expect(statSync(join(folder, 'content-scripts/compose.js')).size).toBeLessThan(MOST_BYTES);
});

test('Mozilla’s linter finds no error, and no warning that is not explained', { timeout: 120_000 }, async () => {
  const { errors, warnings } = await lint(BUILT_FOR_FIREFOX);
  expect(errors).toEqual([]);
  const unexplained = warnings.filter(({ code }) => !EXPLAINED.includes(code));
  expect(unexplained.map(({ code, file, message }) => `${code} in ${file}: ${message}`)).toEqual([]);
  for (const code of EXPLAINED) {
    expect(warnings.map((warning) => warning.code)).toContain(code);
    expect(readFileSync('README.md', 'utf8')).toContain(code);
  }
});

test('none of it is ours: no source writes HTML or makes code out of text', () => {
  const ours = readSources().filter(({ isTest }) => !isTest);
  const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bnew Function\b|\beval\(/i;
  expect(
    ours.filter(({ path, text }) => !/^scripts\/|\/testing\//.test(path) && risky.test(text)).map(({ path }) => path),
  ).toEqual([]);
});
