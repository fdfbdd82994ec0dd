import { expect, test } from 'vitest';
import { countSpans, f1, type Marked, place, precision, recall, sum } from './spans';

const name = (start: number, end: number): Marked => ({ start, end, category: 'phi.name' });
const date = (start: number, end: number): Marked => ({ start, end, category: 'phi.date' });

test('a label stands at its occurrence, counted from 0', () => {
  expect(place('Ana saw Ana', { category: 'phi.name', text: 'Ana', occurrence: 1 })).toEqual(name(8, 11));
  expect(place('aaa', { category: 'phi.name', text: 'aa', occurrence: 1 })).toEqual(name(1, 3));
});

test('a label that is not in its text is an error, not a miss', () => {
  expect(() => place('Ana', { category: 'phi.name', text: 'Ana', occurrence: 1 })).toThrow('fewer than 2 times');
});

test('overlap needs one letter in common, exact needs all', () => {
  const labels = [name(0, 5)];
  expect(countSpans(labels, [name(4, 9)], 'overlap')).toEqual({ labels: 1, found: 1, marks: 1, right: 1 });
  expect(countSpans(labels, [name(4, 9)], 'exact')).toEqual({ labels: 1, found: 0, marks: 1, right: 0 });
  expect(countSpans(labels, [name(5, 9)], 'overlap')).toMatchObject({ found: 0, right: 0 });
});

test('the right words under the wrong name are a miss and a false mark', () => {
  expect(countSpans([name(0, 5)], [date(0, 5)], 'overlap')).toEqual({ labels: 1, found: 0, marks: 1, right: 0 });
});

test('one mark may find two labels, and two marks one label', () => {
  expect(countSpans([name(0, 3), name(4, 7)], [name(0, 7)], 'overlap')).toEqual({
    ...{ labels: 2, found: 2, marks: 1, right: 1 },
  });
  expect(countSpans([name(0, 7)], [name(0, 3), name(4, 7)], 'overlap')).toEqual({
    ...{ labels: 1, found: 1, marks: 2, right: 2 },
  });
});

test('two rules that say the same of the same words are one mark', () => {
  expect(countSpans([], [name(0, 3), name(0, 3), date(0, 3)], 'overlap')).toMatchObject({ marks: 2 });
});

test('precision, recall and their mean are of the sums', () => {
  const total = sum([
    { labels: 3, found: 1, marks: 1, right: 1 },
    { labels: 1, found: 0, marks: 1, right: 0 },
  ]);
  expect([precision(total), recall(total), f1(total)]).toEqual([0.5, 0.25, 1 / 3]);
});

test('finding nothing scores 0; nothing to find has no score', () => {
  expect(f1({ labels: 4, found: 0, marks: 0, right: 0 })).toBe(0);
  expect(f1({ labels: 0, found: 0, marks: 2, right: 0 })).toBeNaN();
});
