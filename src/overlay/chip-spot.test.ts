import { describe, expect, it } from 'vitest';
import { chipSpot } from './chip-spot';
import { type Edges, intersection } from './place';

const sizes = { full: { width: 160, height: 24 }, dot: { width: 24, height: 24 } };
const box: Edges = { left: 100, top: 100, right: 600, bottom: 250 };
const nothing = () => false;
const covering =
  (...taken: Edges[]) =>
  (spot: Edges) =>
    taken.some((rect) => intersection(rect, spot) !== undefined);

describe('the chip of a box', () => {
  it('sits in the last corner, with its label', () => {
    expect(chipSpot(box, sizes, nothing)).toEqual({ left: 434, top: 220, right: 594, bottom: 244, dot: false });
  });

  it('goes under the box when the last words reach the corner', () => {
    const lastLine = { left: 100, top: 226, right: 590, bottom: 250 };
    expect(chipSpot(box, sizes, covering(lastLine))).toMatchObject({ top: 254, dot: false });
  });

  it('shrinks to a dot rather than cover a control of the site', () => {
    const lastWords = { left: 100, top: 226, right: 500, bottom: 250 };
    const toolbar = { left: 100, top: 250, right: 600, bottom: 290 };
    expect(chipSpot(box, sizes, covering(lastWords, toolbar))).toMatchObject({ left: 570, top: 220, dot: true });
  });

  it('sits over the top corner when everything else is taken', () => {
    const all = { left: 100, top: 113, right: 600, bottom: 300 };
    expect(chipSpot(box, sizes, covering(all))).toMatchObject({ top: 88, right: 600, dot: true });
  });

  it('is a dot in a narrow box', () => {
    expect(chipSpot({ ...box, right: 400 }, sizes, nothing).dot).toBe(true);
  });

  it('sits on the middle of a box of one line', () => {
    expect(chipSpot({ ...box, bottom: 130 }, sizes, nothing)).toMatchObject({ top: 103, bottom: 127 });
  });
});
