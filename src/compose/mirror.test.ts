// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Mirror, makeMirror, mirrored, retell } from './mirror';
import { rangesOf } from './reading';

const text = 'Saw Mrs. Okafor\nin bay 3';
/** Long enough that each is a passage. */
const [first, second, third] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(450)}\n`) as [string, string, string];

function saying(said: string): Mirror {
  const mirror = makeMirror();
  retell(mirror, said);
  return mirror;
}

const passages = ({ node }: Mirror) => Array.from(node.children, ({ textContent }) => textContent);
const rangeOver = (mirror: Mirror, from: number, to: number) =>
  rangesOf(mirrored({ text: mirror.node.textContent, segments: [] }, mirror), { from, to });

test('a span of a field has one range, over line breaks too', () => {
  expect(rangeOver(saying(text), 4, 18).map(String)).toEqual(['Mrs. Okafor\nin']);
});

test('a span that reaches over passages has one range in each', () => {
  expect(rangeOver(saying(first + second + third), 449, 904).map(String)).toEqual(['a\n', second, 'cc']);
});

test.each([
  ['typed before', `Long day. ${text}`, [[0, 0, 'Long day. ']]],
  ['typed after', `${text} again`, [[24, 0, ' again']]],
  ['taken out', text.replace('Mrs. ', ''), [[4, 5, '']]],
  ['the same', text, []],
])('only what differs is changed, so that ranges stay on their words: %s', (_, now, edits) => {
  const mirror = saying(text);
  const edited = vi.spyOn(mirror.passages[0]?.text as Text, 'replaceData');
  retell(mirror, now);
  expect(mirror.node.textContent).toBe(now);
  expect(edited.mock.calls).toEqual(edits);
});

test('a field that was emptied leaves nothing behind', () => {
  const mirror = saying(first + text);
  retell(mirror, '');
  expect(mirror.node.childNodes).toHaveLength(0);
});

test.each([
  ['a long line stays whole', '', 'a'.repeat(5000), ['a'.repeat(5000)]],
  ['short lines keep together', '', 'a\n\nb\n', ['a\n\nb\n']],
  ['a line put in between', first + third, first + second + third, [first, second, third]],
  ['lines pasted into a line', first + text + third, first + second + text + third, [first, second, text + third]],
  [
    'the end of a passage taken out',
    first + second + third,
    first.trimEnd() + second + third,
    [first.trimEnd() + second, third],
  ],
  ['a passage taken out', first + second + third, first + third, [first, third]],
  ['all but both ends taken out', first + second + third, 'ac\n', ['ac\n']],
  ['a line that is begun', first, `${first}b`, [first, 'b']],
  ['a last line break', first + text, `${first + text}\n`, [first, `${text}\n`]],
  ['a line broken in two', first.trimEnd() + second, first + second, [first, second]],
])('passages end where lines do: %s', (_, before, now, said) => {
  const mirror = saying(before);
  retell(mirror, now);
  expect(passages(mirror)).toEqual(said);
});

test('what is written in one passage leaves the others alone', () => {
  const { node, passages } = saying(first + second + third);
  const [before, , after] = node.children;
  retell({ node, passages }, `${first}b${second}${third}`);
  expect([node.children[0], node.children[2]]).toEqual([before, after]);
  expect(node.textContent).toBe(`${first}b${second}${third}`);
});

test('a page that takes a passage away has taken a mark away, and nothing more', () => {
  const { node, passages } = saying(first + second + third);
  node.children[1]?.firstChild?.remove();
  node.children[0]?.remove();
  retell({ node, passages }, `${first}${second}b${third}`);
  expect(passages.map(({ text }) => text.data)).toEqual([first, second, `b${third}`]);
});
