import { expect, test } from 'vitest';
import { editBetween, remap } from './remap';

/** `[` and `]` stand for the span before; the words it marks after, or nothing when it was dropped. */
function follow(marked: string, after: string): string | undefined {
  const span = { from: marked.indexOf('['), to: marked.indexOf(']') - 1 };
  const now = remap(span, editBetween(marked.replace(/[[\]]/g, ''), after));
  return now && `${after.slice(0, now.from)}[${after.slice(now.from, now.to)}]${after.slice(now.to)}`;
}

test.each([
  ['typing before', 'saw [Ann] today', 'I saw Ann today', 'I saw [Ann] today'],
  ['typing after', 'saw [Ann]', 'saw Ann today', 'saw [Ann] today'],
  ['typing right before', '[Ann]', 'xAnn', 'x[Ann]'],
  ['typing right after', '[Ann]', 'Annx', '[Ann]x'],
  ['repeating its last letter', 'saw [Ann] ok', 'saw Annn ok', 'saw [Ann]n ok'],
  ['repeating its first letter', '[aab]', 'aaab', 'a[aab]'],
  ['deleting before', 'I saw [Ann]', 'saw Ann', 'saw [Ann]'],
  ['deleting after', '[Ann] today', '[Ann]'.slice(1, -1), '[Ann]'],
  ['replacing what stands before', 'met [Ann]', 'saw Ann', 'saw [Ann]'],
  ['nothing', '[Ann]', 'Ann', '[Ann]'],
])('%s keeps the span', (_name, marked, after, expected) => {
  expect(follow(marked, after)).toBe(expected);
});

test.each([
  ['typing inside', '[Ann] today', 'A nn today'],
  ['deleting inside', '[Ann] today', 'An today'],
  ['deleting all of it', 'saw [Ann] today', 'saw  today'],
  ['replacing across its edge', 'saw [Ann] today', 'saw Anthem day'],
])('%s drops the span', (_name, marked, after) => {
  expect(follow(marked, after)).toBeUndefined();
});
