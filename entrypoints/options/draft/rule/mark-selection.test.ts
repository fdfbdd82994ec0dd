import { expect, test } from 'vitest';
import { markSelection } from './mark-selection';

/** Marks what stands between `<` and `>`. */
function marked(written: string): string {
  const from = written.indexOf('<');
  const to = written.indexOf('>') - 1;
  return markSelection(written.replace(/[<>]/g, ''), from, to);
}

test.each([
  ['see you in <Ward Seven> tonight', 'see you in [[Ward Seven]] tonight'],
  ['a selection inside words takes them whole', 'see <yo>u', 'see [[you]]'],
  ['signs and spaces around are left out', 'in< Ward Seven,> tonight', 'in [[Ward Seven]], tonight'],
  ['an empty selection marks the word it stands in', 'see y<>ou', 'see [[you]]'],
])('%s', (what, written, expected = written) => {
  expect(marked(expected === written ? what : written)).toBe(expected);
});

test('brackets that are touched go', () => {
  expect(markSelection('see [[you]] there', 6, 9)).toBe('see you there');
  expect(markSelection('[[see]] and [[you]]', 0, 19)).toBe('see and you');
});

test('white space alone is nothing to mark', () => {
  expect(markSelection('a  b', 1, 3)).toBe('a  b');
});
