import { expect, test } from 'vitest';
import { type PackError, readPack } from './read-pack';

const manifest = {
  path: 'pack.yaml',
  text: 'name: test\nlayer: baseline\ntitle: { en: T, es: T }\nversion: 1\nissuer: Me\nmode: enforce\nwhenUnavailable: warn\noverrideReasons: []\n',
};
const signal = (extra: string, path = 'signals/signal.care.yaml') => ({
  path,
  text: `id: signal.care\nkind: terms\n${extra}`,
});

function problems(...files: { path: string; text: string }[]): string[] {
  try {
    readPack([manifest, ...files]);
    return [];
  } catch (error) {
    return (error as PackError).problems;
  }
}

test('a sound pack has no problems', () => {
  expect(problems(signal('terms: [admitted]'))).toEqual([]);
});

test.each([
  [
    'a weight that is no number',
    signal('terms: [a]\nweight: heavy'),
    /^signals\/signal\.care\.yaml:4: weight: .*expected number/,
  ],
  ['a field nobody knows', signal('terms: [a]\nwieght: 2'), /^signals\/signal\.care\.yaml.*Unrecognized key: "wieght"/],
  ['a file that is not YAML', signal('terms: [a'), /^signals\/signal\.care\.yaml:\d+: not YAML/],
  [
    'a file named unlike its rule',
    signal('terms: [a]', 'signals/care.yaml'),
    /^signals\/care\.yaml: id: expected the file to be named signal\.care\.yaml/,
  ],
  [
    'a lexicon that is not there',
    signal('lexicons: [nowhere]'),
    /^signals\/signal\.care\.yaml: lexicons: no file .*nowhere/,
  ],
])('%s is named with its file, field and what was expected', (_what, file, expected) => {
  expect(problems(file).join('\n')).toMatch(expected);
});

test('a finding needs an action, wording and examples', () => {
  const text = "id: phi.mrn\nkind: pattern\ncategory: phi.mrn\npatterns: ['mrn']\n";
  const found = problems({ path: 'phi.mrn.yaml', text });
  for (const field of ['action', 'title', 'why', 'authority', 'flags', 'clears'])
    expect(found.some((line) => line.includes(`: ${field}: expected`))).toBe(true);
});

test('two rules may not share an id, and a pack must say who it is', () => {
  expect(problems(signal('terms: [a]'), signal('terms: [b]', 'signal.care.yaml')).join()).toContain('already taken');
  expect(() => readPack([])).toThrow('pack.yaml: missing');
});
