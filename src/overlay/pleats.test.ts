import { describe, expect, it } from 'vitest';
import { pleats } from './pleats';

describe('the folds of a panel', () => {
  it.each([20, 38, 120, 235])('fill %i px from edge to edge, none cut off', (width) => {
    const folds = pleats(width);
    expect(folds[0]?.x).toBe(0);
    for (const [index, { x, width: wide }] of folds.entries()) {
      expect(x + wide).toBeCloseTo(folds[index + 1]?.x ?? width);
    }
  });

  it('are fine on a small control and no broader than cloth on a wide one', () => {
    expect(Math.max(...pleats(38).map(({ width }) => width))).toBeLessThan(14);
    expect(Math.max(...pleats(500).map(({ width }) => width))).toBeLessThan(32);
  });
});
