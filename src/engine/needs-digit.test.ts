import { expect, test } from 'vitest';
import { needsDigit } from './needs-digit';

test.each([
  '\\d{3}-\\d{2}',
  'room (?<mark>[0-9]+)',
  '(?:a\\d|b[\\d])c?',
  '(?<!x)ward 7',
  '(?:no\\.?|#)\\s*(?:\\d+|[1-9]a)',
])('%s needs a digit', (source) => expect(needsDigit(source)).toBe(true));

test.each([
  'room',
  'room \\d*',
  'room (?:\\d+)?',
  '\\d|ward',
  '(?=\\d)ward',
  '(?<=\\d )ward',
  '[a-z\\d]+',
  '\\d{0,3}x',
  '\\p{L}+|\\d',
  '\\u0041',
])('%s may do without', (source) => expect(needsDigit(source)).toBe(false));
