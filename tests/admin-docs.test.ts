import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANAGED_FIELDS, parseManaged } from '../src/channels/managed';
import { settingsIn } from './admin-docs/settings';
import { PLACEHOLDERS, recipes } from './browser/recipes';

const guide = readFileSync('docs/admin.md', 'utf8');
const all = recipes();
const withSettings = all.flatMap((recipe) => {
  const settings = settingsIn(recipe);
  return settings ? [[recipe.name, settings] as const] : [];
});

test('there is a recipe for every way settings reach a browser', () => {
  expect(withSettings.map(([name]) => name)).toEqual([
    ...['chromium-linux', 'chrome-windows', 'edge-windows', 'intune-script', 'chrome-cloud', 'chrome-macos', 'firefox'],
  ]);
});

test.each(withSettings)('%s holds only settings there are, with values they may have', (_name, settings) => {
  expect(parseManaged(settings)).toEqual({ ...settings, problems: [] });
  expect(Object.keys(settings)).toEqual(
    expect.arrayContaining(['organisation', 'packUrl', 'trustedKeys', 'allowImport']),
  );
});

test.each(all.filter(({ language }) => language === 'json').map(({ name, text }) => [name, text]))(
  '%s is JSON',
  (_name, text) => {
    expect(() => JSON.parse(text)).not.toThrow();
  },
);

const forced = all.filter(({ text }) => text.includes('force_installed'));

test.each(forced.map(({ name, text }) => [name, text]))(
  '%s installs the extension, from where it says',
  (_name, text) => {
    const rules = text.replaceAll('\\"', '"').match(/\{\s*"installation_mode"[^}]*\}/g) ?? [];
    expect(rules).toHaveLength(1);
    const { installation_mode, update_url, install_url, private_browsing, ...others } = JSON.parse(rules[0] ?? '');
    expect(installation_mode).toBe('force_installed');
    expect([PLACEHOLDERS.updates, PLACEHOLDERS.xpi]).toContain(update_url ?? install_url);
    expect(others).toEqual({});
  },
);

test('the table describes every setting, in the order of the schema', () => {
  const table = guide.match(/## The settings\n[\s\S]*?\n\n(?=A value)/)?.[0] ?? '';
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(MANAGED_FIELDS));
});

test('every address and key to be replaced is one that the guide says to replace', () => {
  const addresses = all.flatMap(({ text }) => text.match(/https:\/\/[^"'<\s\\]+hospital\.example[^"'<\s\\]*/g) ?? []);
  expect(new Set(addresses)).toEqual(
    new Set([PLACEHOLDERS.updates, PLACEHOLDERS.crx, PLACEHOLDERS.xpi, PLACEHOLDERS.packUrl]),
  );
  const keys = all.flatMap(({ text }) => text.match(/\b[A-Za-z0-9_-]{43}\b/g) ?? []);
  expect(new Set(keys)).toEqual(new Set([PLACEHOLDERS.key]));
});

describe('what is marked as tested', () => {
  const tests = ['tests/e2e', 'tests/browser'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const installed = (name: string) =>
    tests.some((text) => text.includes(`recipe('${name}'`) || text.includes(`recipeText('${name}'`));
  const sections = guide.split(/^(?=#{2,3} )/m).filter((section) => /^#+ .*✔ Tested/.test(section));
  const claimed = sections.flatMap((section) =>
    [...section.matchAll(/<!-- recipe: ([a-z-]+) -->/g)].map(([, name = '']) => name),
  );

  test('is there', () => expect(claimed).toEqual(['chromium-linux', 'updates', 'firefox']));

  test.each(claimed)('%s is installed by the browser tests as it stands', (name) => {
    expect(installed(name)).toBe(true);
  });
});
