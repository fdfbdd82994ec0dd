import { expect, test } from 'vitest';
import { ago } from './ago';

test.each([
  [0, 'en', 'now'],
  [12, 'en', '12m ago'],
  [59, 'en', '59m ago'],
  [95, 'en', '2h ago'],
  [0, 'es', 'ahora'],
  [180, 'es', 'hace 3 h'],
])('%i minutes in %s: %s', (minutes, language, words) => {
  expect(ago(minutes, language)).toBe(words);
});
