import { expect, test } from 'vitest';
import type { Detection } from '../../src/cli/engine';
import type { Category } from '../../src/engine/category';
import type { Judged } from './judge';
import { categorySlice, slice, youden } from './slices';

function judged(expect: 'hold' | 'warn' | 'clear', verdict: Detection['verdict'], category?: Category): Judged {
  const post = { id: '', site: 'x', text: 'Ana', expect, findings: [], tags: [], why: '' };
  const span = { start: 0, end: 3, category: category ?? 'phi.name' };
  return {
    file: '',
    post,
    labels: expect === 'clear' ? [] : [span],
    detection: { verdict, findings: verdict === 'clear' ? [] : [{ ...span, rule: 'rule' }] },
  };
}

const posts = [
  judged('hold', 'hold'),
  judged('hold', 'warn'),
  judged('warn', 'clear', 'policy.promotion'),
  judged('warn', 'warn', 'policy.promotion'),
  judged('clear', 'clear'),
  judged('clear', 'clear'),
  judged('clear', 'clear'),
  judged('clear', 'hold'),
];

test('caught is anything shown on a labelled post, held is only of holds', () => {
  expect(slice('all', posts)).toEqual({
    ...{ name: 'all', labelled: 4, caught: 3, clear: 4, flagged: 1, hold: 2, held: 1 },
  });
});

test("J is the labelled posts' share caught less the clear posts' share flagged", () => {
  expect(youden(slice('all', posts))).toBe(0.5);
});

test('a category is charged with its own false alarms only', () => {
  expect(categorySlice('phi.name', posts)).toMatchObject({ labelled: 2, caught: 2, clear: 4, flagged: 1 });
  expect(categorySlice('policy.promotion', posts)).toMatchObject({ labelled: 2, caught: 1, clear: 4, flagged: 0 });
});
