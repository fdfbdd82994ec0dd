import { expect, test } from 'vitest';
import type { Judged } from './judge';
import { pairTable } from './pairs';

const judged = (tag: string, label: 'hold' | 'warn' | 'clear', verdict: 'hold' | 'warn' | 'clear', file = 'a') =>
  ({
    file,
    post: { expect: label, tags: [tag, 'short'] },
    labels: [],
    detection: { verdict, findings: [] },
  }) as unknown as Judged;

test('two posts of an event count as told apart when the graver is judged graver', () => {
  const said = pairTable([
    judged('pair-01', 'hold', 'hold'),
    judged('pair-01', 'clear', 'clear'),
    judged('pair-02', 'hold', 'warn'),
    judged('pair-02', 'clear', 'warn'),
    judged('triple-3', 'warn', 'warn'),
    judged('triple-3', 'hold', 'hold'),
  ]);
  expect(said).toMatch(/hold and clear \| +2 \| +50\.0%/);
  expect(said).toMatch(/hold and warn +\| +1 \| +100\.0%/);
  expect(said).toMatch(/warn and clear \| +0 \| +–/);
});

test('the same tag in another file is another event', () => {
  expect(pairTable([judged('pair-01', 'hold', 'hold', 'a'), judged('pair-01', 'clear', 'clear', 'b')])).toMatch(
    /hold and clear \| +0/,
  );
});
