import { expect, test } from 'vitest';
import type { Judged } from './judge';
import { kindTable } from './kinds';

const judged = (tags: string[], label: 'hold' | 'clear', verdict: 'hold' | 'warn' | 'clear') =>
  ({
    file: 'a',
    post: { expect: label, tags },
    labels: [],
    detection: { verdict, findings: [] },
  }) as unknown as Judged;

test('identifiers and their look-alikes are counted by kind', () => {
  const said = kindTable([
    judged(['kind:ssn'], 'hold', 'hold'),
    judged(['kind:ssn', 'spanish'], 'hold', 'warn'),
    judged(['kind:ssn', 'hard-negative'], 'clear', 'clear'),
    judged(['kind:ip'], 'hold', 'clear'),
    judged(['kind:ip'], 'clear', 'warn'),
    judged(['short'], 'hold', 'hold'),
  ]);
  expect(said).toMatch(/ssn \| +2 \| +100\.0% \| +50\.0% \| +1 \| +0\.0%/);
  expect(said).toMatch(/ip +\| +1 \| +0\.0% \| +0\.0% \| +1 \| +100\.0%/);
});

test('where no post has a kind there is no table', () => {
  expect(kindTable([judged(['short'], 'hold', 'hold')])).toBe('');
});
