import { expect, test } from 'vitest';
import { byCategory, total } from './counts';

test('the commonest category comes first, and equals keep the order of the law', () => {
  const counts = { 'policy.promotion': 1, 'phi.date': 1, 'phi.name': 1, 'phi.mrn': 3 } as const;
  expect(byCategory(counts).map(({ category }) => category)).toEqual([
    'phi.mrn',
    'phi.name',
    'phi.date',
    'policy.promotion',
  ]);
});

test('a category that was fixed is not listed with a zero', () => {
  expect(byCategory({ 'phi.name': 0, 'phi.phone': 2 })).toEqual([{ category: 'phi.phone', count: 2 }]);
});

test('the total counts findings, not categories', () => {
  expect(total({ 'phi.name': 2, 'phi.phone': 1 })).toBe(3);
  expect(total({})).toBe(0);
});
