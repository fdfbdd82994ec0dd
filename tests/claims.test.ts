import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

const DOCUMENTS = [
  ...['SECURITY.md', 'PRIVACY.md', 'PRIVACY.es.md', 'CONTRIBUTING.md', 'README.md'],
  ...['docs/admin.md', 'docs/archives.md'],
];

/** What a document names of the repository: `tests/e2e/gate.e2e.ts`, and links to files beside it. */
function namedIn(document: string): string[] {
  const text = readFileSync(document, 'utf8');
  const quoted = [...text.matchAll(/`((?:src|tests|scripts|build|rules|docs|bench)\/[\w./-]+\.\w+)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)];
  const beside = linked.map(([, path = '']) => join(dirname(document), path));
  return [...quoted.map(([, path = '']) => path), ...beside];
}

/** The rows of the tables, as their cells, without heads. */
function rowsIn(document: string): string[][] {
  const lines = readFileSync(document, 'utf8').split('\n');
  const rows = lines.filter((line, at) => line.startsWith('| ') && !lines[at + 1]?.startsWith('| ---'));
  return rows.filter((line) => !line.startsWith('| ---')).map((line) => line.split('|').slice(1, -1));
}

const TEST = /`[\w./-]+\.(?:test\.tsx?|e2e\.ts)`/;

test.each(DOCUMENTS)('%s names only files that are there', (document) => {
  const named = namedIn(document);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['SECURITY.md', 'PRIVACY.md', 'PRIVACY.es.md'])(
  'behind each claim in a row of %s stands a test',
  (document) => {
    const rows = rowsIn(document);
    expect(rows.length).toBeGreaterThan(9);
    expect(rows.filter((cells) => !cells.some((cell) => TEST.test(cell))).map(([claim]) => claim)).toEqual([]);
  },
);

test('the page for staff says the same in both languages, claim by claim', () => {
  const proofs = (document: string) => namedIn(document).filter((path) => TEST.test(`\`${path}\``));
  expect(proofs('PRIVACY.es.md')).toEqual(proofs('PRIVACY.md'));
  expect(rowsIn('PRIVACY.es.md')).toHaveLength(rowsIn('PRIVACY.md').length);
});

test('README leads to all four', () => {
  for (const document of ['SECURITY.md', 'PRIVACY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])
    expect(namedIn('README.md')).toContain(document);
});
