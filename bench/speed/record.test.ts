import { expect, test } from 'vitest';
import { table } from '../table';
import { figureIn, partsOf, recordOf } from './record';

const heads = ['', 'characters', 'median', 'p95', 'cold, median', 'p95', 'times'];
const some = table(heads, [
  ['Curtain', '280', 1, 2, 3, 4, '1.00×'],
  ['Curtain', '10,000', 11, 12, 13, 14, ''],
]);

test('a record that is put together is taken apart again', () => {
  const parts = new Map([
    ['keystroke', `## Keys\n\n${some}`],
    ['tabs', '## Tabs'],
  ]);
  expect(partsOf(recordOf('# Head\n\nWords.', parts))).toEqual(parts);
});

test('a figure is found by the words of its row and the name of its column', () => {
  expect(figureIn(some, ['Curtain', '10,000'], 'p95')).toBe('12');
  expect(figureIn(some, ['Curtain', '280'], 'cold, p95')).toBe('4');
  expect(figureIn(some, [/^Curt/], 'cold, times')).toBe('1.00×');
});

test('a figure that is not there is missed', () => {
  const at = (row: string[], column: string) => () => figureIn(some, row, column);
  expect(at(['Curtain', '2,000'], 'p95')).toThrow('no figure "p95" for Curtain, 2,000');
  expect(at(['Curtain', '280'], 'p99')).toThrow('no figure "p99"');
  expect(at(['Curtain', '10,000'], 'cold, times')).toThrow('no figure "cold, times"');
});
