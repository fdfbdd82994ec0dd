import { describe, expect, it, vi } from 'vitest';
import { announcement } from './count';

vi.mock('../words/words', () => ({ t: (...words: unknown[]) => words.join(' ') }));

describe('what a screen reader hears of the count', () => {
  it.each([
    [0, 1, 'chipFoundOne'],
    [1, 2, 'chipFoundMany 2'],
    [3, 0, 'chipFoundNone'],
    [2, 2, undefined],
    [0, 0, undefined],
  ])('from %i to %i: %s', (before, now, said) => {
    expect(announcement(before, now)).toBe(said);
  });
});
