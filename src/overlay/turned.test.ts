import { describe, expect, it } from 'vitest';
import { reachOf, UPRIGHT } from './turned';

describe('how far a turned box reaches', () => {
  it.each([
    ['not at all when it is upright', UPRIGHT, { left: 0, top: 0 }],
    ['not at all when it is smaller', { a: 0.9, b: 0, c: 0, d: 0.9 }, { left: 0, top: 0 }],
    ['its height to the left after a quarter turn', { a: 0, b: 1, c: -1, d: 0 }, { left: -40, top: 0 }],
    ['both its sides after half a turn', { a: -1, b: 0, c: 0, d: -1 }, { left: -100, top: -40 }],
  ])('is %s', (_, turn, reach) => {
    const { left, top } = reachOf(turn, 100, 40);
    expect(left).toBeCloseTo(reach.left);
    expect(top).toBeCloseTo(reach.top);
  });
});
