import { expect, test } from 'vitest';
import { codeFrom } from './code-from';

test.each([
  ['Written consent', 'written-consent'],
  ['¿Cómo está? Niñez', 'como-esta-ninez'],
  ['24 hours', 'hours'],
  ['日本', 'other'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s', (words, code) => {
  expect(codeFrom(words, 'other')).toBe(code);
});
