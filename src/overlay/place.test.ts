import { describe, expect, it } from 'vitest';
import { around, intersection, placeBeside, placeBy, placeInCorner } from './place';

const viewport = { width: 800, height: 600 };
const card = { width: 340, height: 200 };
const at = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card by its words', () => {
  it('goes below them', () => {
    expect(placeBy(at(100, 100), card, viewport)).toEqual({ left: 100, top: 128 });
  });

  it('goes above them where there is no room below', () => {
    expect(placeBy(at(100, 500), card, viewport)).toEqual({ left: 100, top: 292 });
  });

  it('stays within the viewport, whatever the words do', () => {
    expect(placeBy(at(700, 100), card, viewport)).toEqual({ left: 452, top: 128 });
    expect(placeBy(at(-40, 100), card, viewport).left).toBe(8);
    expect(placeBy(at(0, 90), card, { width: 320, height: 220 })).toEqual({ left: 8, top: 12 });
  });
});

describe('a dialog beside its control', () => {
  const dialog = { width: 440, height: 400 };

  it('goes below, its right edge in line', () => {
    expect(placeBeside(at(600, 50, 100), dialog, viewport)).toEqual({ left: 260, top: 78 });
  });

  it.each([
    ['to the right', at(20, 400, 100), { left: 128, top: 20 }],
    ['to the left', at(600, 400, 100), { left: 152, top: 20 }],
    ['above', at(100, 500, 600), { left: 260, top: 92 }],
  ])('goes %s where there is no room below, so that the curtain can be seen', (_, control, spot) => {
    expect(placeBeside(control, dialog, viewport)).toEqual(spot);
  });

  it('takes the middle where there is no room on any side', () => {
    expect(placeBeside(at(100, 290, 600), dialog, viewport)).toEqual({ left: 180, top: 100 });
  });
});

describe('rectangles', () => {
  it('are gathered without those of no size, which ranges give for empty lines', () => {
    expect(around([at(0, 0, 0, 0), at(10, 10), at(50, 30)])).toEqual({ left: 10, top: 10, right: 130, bottom: 50 });
    expect(around([])).toBeUndefined();
  });

  it('share nothing when they only touch', () => {
    expect(intersection(at(0, 0), at(80, 0))).toBeUndefined();
    expect(intersection(at(0, 0), at(70, 10))).toEqual({ left: 70, top: 10, right: 80, bottom: 20 });
  });
});

describe('a lesson in a corner', () => {
  it('takes the lower left, or the next that covers nothing of the box', () => {
    expect(placeInCorner(undefined, card, viewport)).toEqual({ left: 16, top: 384 });
    expect(placeInCorner(at(0, 400, 200, 100), card, viewport)).toEqual({ left: 444, top: 384 });
    expect(placeInCorner(at(0, 400, 800, 100), card, viewport)).toEqual({ left: 16, top: 16 });
  });
});
