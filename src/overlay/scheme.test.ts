import { describe, expect, it } from 'vitest';
import { isDark } from './scheme';

describe('whether a background is dark', () => {
  it.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(0, 0, 0)', true],
    ['rgb(21, 32, 43)', true],
    ['rgb(240, 242, 245)', false],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(36, 37, 38, 0.9)', true],
    ['color(srgb 0 0 0)', undefined],
  ])('%s: %s', (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});
