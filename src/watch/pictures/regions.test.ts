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

test('a word stands where it was read', () => {
  expect(regionsOf(board, [{ from: 6, to: 12 }])).toEqual([area(0.5, 0.03125)]);
});

test('words side by side are one area, and lines are never joined', () => {
  const [first, second, ...more] = regionsOf(board, [{ from: 4, to: 19 }]);
  expect(first).toEqual({ left: 0.25, top: 0, width: 0.375, height: 0.09375 });
  expect([second, ...more]).toEqual([area(0, 0.25)]);
});

test('words apart in one line are two areas', () => {
  expect(
    regionsOf(board, [
      { from: 0, to: 3 },
      { from: 6, to: 12 },
    ]),
  ).toHaveLength(2);
});
