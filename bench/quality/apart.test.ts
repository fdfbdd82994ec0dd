import { expect, test } from 'vitest';
import { apartTable } from './apart';
import type { Judged } from './judge';

const judged = (file: string, label: 'hold' | 'clear', verdict: 'hold' | 'clear') =>
  ({
    file,
    post: { expect: label, text: '', findings: [], tags: [] },
    labels: [],
    detection: { verdict, findings: [] },
  }) as unknown as Judged;

const silent = async () => () => ({ verdict: 'clear' as const, findings: [] });

test('only files that nothing is trained on are counted, and each part of the engine is asked alone', async () => {
  const said = await apartTable(
    [
      judged('corpus/check.jsonl', 'hold', 'hold'),
      judged('corpus/check.jsonl', 'clear', 'clear'),
      judged('corpus/train-a.jsonl', 'hold', 'clear'),
    ],
    silent,
  );
  expect(said).toMatch(/corpus\/check\.jsonl +\| +1 \| 100\.0% \| 100\.0%/);
  expect(said).not.toContain('train-a');
  expect(said).toMatch(/rules only +\| +1 \| +0\.0%/);
});

test('without such files there is no table', async () => {
  expect(await apartTable([judged('corpus/train-a.jsonl', 'hold', 'hold')], silent)).toBe('');
});
