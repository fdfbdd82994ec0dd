import { expect, test } from 'vitest';
import type { PictureText } from '../../messages/pictures';
import { regionsOf } from './regions';

const area = (left: number, top: number) => ({ left, top, width: 0.125, height: 0.0625 });

/** "Bed 1 Okafor" over "Charge Dana". */
const board: PictureText = {
  text: 'Bed 1 Okafor\nCharge Dana\n',
  words: [
    { from: 0, to: 3, line: 0, area: area(0, 0) },
    { from: 4, to: 5, line: 0, area: area(0.25, 0) },
    { from: 6, to: 12, line: 0, area: area(0.5, 0.03125) },
    { from: 13, to: 19, line: 1, area: area(0, 0.25) },
    { from: 20, to: 24, line: 1, area: area(0.25, 0.25) },
  ],
};

test('the whole line is covered, and no other', () => {
  expect(regionsOf(board, [{ from: 6, to: 12 }])).toEqual([{ left: 0, top: 0, width: 0.625, height: 0.09375 }]);
});

test('a line is covered once, however much of it was found', () => {
  const both = [
    { from: 0, to: 5 },
    { from: 6, to: 12 },
  ];
  expect(regionsOf(board, both)).toEqual(regionsOf(board, both.slice(1)));
});

test('what reaches over two lines covers both', () => {
  expect(regionsOf(board, [{ from: 6, to: 19 }]).map(({ top }) => top)).toEqual([0, 0.25]);
});

test('nothing found, nothing covered', () => {
  expect(regionsOf(board, [])).toEqual([]);
});
