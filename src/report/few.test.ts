import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakdown, LEAST, sum } from './few';

const group = { isGroup: true, most: 6 };
const cells = (...counts: number[]) => counts.map((count, at) => ({ key: String.fromCharCode(97 + at), count }));

test('of one person everything is shown, as far as there is room', () => {
  expect(breakdown(cells(3, 1, 0), { isGroup: false, most: 6 })).toEqual({ rows: cells(3, 1), total: 4 });
  expect(breakdown(cells(9, 8, 7, 6), { isGroup: false, most: 2 })).toEqual({
    ...{ rows: cells(9, 8), together: 13, total: 30 },
  });
});

test('a lone small row takes the next one with it, or it could be worked out', () => {
  expect(breakdown(cells(50, 30, 3), group)).toEqual({ rows: cells(50), together: 33, total: 83 });
  expect(breakdown(cells(53, 3), group)).toEqual({ rows: [], together: 56, total: 56 });
});

test('two small rows that are small together take one more', () => {
  expect(breakdown(cells(50, 30, 3, 2), group)).toEqual({ rows: cells(50), together: 35, total: 85 });
  expect(breakdown(cells(50, 30, 8, 7), group)).toEqual({ rows: cells(50, 30), together: 15, total: 95 });
});

test('a small total is not told at all', () => {
  expect(breakdown(cells(5, 4), group)).toEqual({ rows: [], total: 'few' });
  expect(breakdown([], group)).toEqual({ rows: [], total: 'few' });
});

test('no row under ten is shown, nor can be worked out from what is shown', () => {
  const anyCells = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(anyCells, fc.integer({ min: 1, max: 8 }), (counts, most) => {
      const all = cells(...counts);
      const { rows, together, total } = breakdown(all, { isGroup: true, most });
      if (total === 'few') {
        expect(sum(all)).toBeLessThan(LEAST);
        expect(rows).toEqual([]);
        expect(together).toBeUndefined();
        return;
      }
      for (const shown of [...rows.map(({ count }) => count), together ?? LEAST, total])
        expect(shown).toBeGreaterThanOrEqual(LEAST);
      expect(sum(rows) + (together ?? 0)).toBe(sum(all));
      const hidden = all.filter(({ key, count }) => count > 0 && !rows.some((row) => row.key === key));
      // Of two or more unknown rows only the sum is known: none of them can be solved for.
      expect(hidden.length).not.toBe(1);
      expect(hidden.length > 0).toBe(together !== undefined);
    }),
    { numRuns: 2000 },
  );
});
