// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { mirrored, retell } from './mirror';
import { rangesOf } from './reading';

const text = 'Saw Mrs. Okafor\nin bay 3';
const rangeOver = (mirror: Text, from: number, to: number) =>
  rangesOf(mirrored({ text: mirror.data, segments: [] }, mirror), { from, to });

test('a span of a field has one range, over line breaks too', () => {
  const mirror = document.createTextNode(text);
  expect(rangeOver(mirror, 4, 18).map(String)).toEqual(['Mrs. Okafor\nin']);
});

test.each([
  ['typed before', `Long day. ${text}`, [[0, 0, 'Long day. ']]],
  ['typed after', `${text} again`, [[24, 0, ' again']]],
  ['taken out', text.replace('Mrs. ', ''), [[4, 5, '']]],
  ['the same', text, []],
])('only what differs is changed, so that ranges stay on their words: %s', (_, now, edits) => {
  const mirror = document.createTextNode(text);
  const edited = vi.spyOn(mirror, 'replaceData');
  retell(mirror, now);
  expect(mirror.data).toBe(now);
  expect(edited.mock.calls).toEqual(edits);
});

test('a field that was emptied leaves nothing behind', () => {
  const mirror = document.createTextNode(text);
  retell(mirror, '');
  expect(mirror.data).toBe('');
});
