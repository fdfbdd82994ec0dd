// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Finding } from '../engine/verdict';
import { caretIn, selectWords } from './caret';

const [first, second] = ['Long day.\n', 'Saw Mrs. Okafor'] as const;

function fieldOf(...passages: string[]) {
  const box = document.body.appendChild(document.createElement('textarea'));
  box.value = passages.join('');
  const node = document.createElement('div');
  const said = passages.map((passage) => ({ block: node, text: new Text(passage) }));
  return { box, mirror: { node, passages: said }, texts: said.map(({ text }) => text) };
}

afterEach(() => document.body.replaceChildren());

test.each([
  ['in the first passage', 4, 0, 4],
  ['at the beginning of the next', 10, 1, 0],
  ['within it', 14, 1, 4],
  ['at the very end', 25, 1, 15],
])('the caret of a field stands in what says its text: %s', (_, at, passage, offset) => {
  const { box, mirror, texts } = fieldOf(first, second);
  box.setSelectionRange(at, at);
  expect(caretIn({ box, mirror })).toEqual({ node: texts[passage], offset });
});

test('a field has no caret where words are selected, or where it says nothing', () => {
  const said = fieldOf(first, second);
  said.box.setSelectionRange(2, 4);
  expect(caretIn(said)).toBeUndefined();
  expect(caretIn(fieldOf())).toBeUndefined();
});

test('the words of a mark are selected in their field, wherever they are', () => {
  const { box, mirror } = fieldOf(first, second);
  selectWords({ box, mirror }, { finding: { from: 14, to: 25 } as Finding, ranges: [] });
  expect([box.selectionStart, box.selectionEnd]).toEqual([14, 25]);
});
