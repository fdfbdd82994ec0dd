// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { read } from './read';
import { rangesOf } from './reading';

const box = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};

const draftBlock = (leaves: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block">${leaves}</div></div>`;
const draftLeaf = (text: string) => `<span data-offset-key="a"><span data-text="true">${text}</span></span>`;

test.each([
  ['one line', 'on nights again', 'on nights again'],
  ['an emptied box', '<br>', ''],
  ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['an empty paragraph at the end', '<p>one</p><p><br></p>', 'one\n'],
  ['a first line outside any block', 'one<div>two</div>', 'one\ntwo'],
  ['a break inside a line', '<p>one<br>two</p>', 'one\ntwo'],
  ['a break that holds the last line open', '<p>one<br></p>', 'one'],
  ['a typed break and the one that holds the line after it open', '<p>one<br><br></p>', 'one\n'],
  ['a break Lexical manages', '<p>one<br><br data-lexical-managed-linebreak="true"></p>', 'one'],
  ['what ProseMirror draws', '<p>one<img class="ProseMirror-separator" alt="x"><br></p>', 'one'],
  ['a word split over leaves', draftBlock(draftLeaf('see ') + draftLeaf('#nig') + draftLeaf('hts')), 'see #nights'],
  ['blocks of Draft.js', draftBlock(draftLeaf('one')) + draftBlock(draftLeaf('<br>')), 'one\n'],
  ['a soft break at the end of a Draft.js block', draftBlock(draftLeaf('one\n\n')), 'one\n'],
  ['a mention', '<p>ask <span contenteditable="false">@ana</span> now</p>', 'ask @ana now'],
  ['an emoji drawn twice', '<p><span contenteditable="false"><img alt="😀"><i>😀</i></span>!</p>', '😀!'],
  ['an emoji drawn as an image', '<p>hi <img alt="😀"></p>', 'hi 😀'],
  ['a link preview', '<p>see</p><div contenteditable="false">Example headline</div>', 'see'],
  ['joined emoji', '<p>\u{1F469}\u200D\u2695\uFE0F</p>', '\u{1F469}\u200D\u2695\uFE0F'],
  ['indented source', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
])('reads %s', (_name, html, text) => {
  expect(read(box(html)).text).toBe(text);
});

test('reads a text field by its value', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'one\ntwo';
  expect(read(field)).toEqual({ text: 'one\ntwo', segments: [] });
});

test('skips caret holders without losing the place of what follows', () => {
  const reading = read(box('<p>\u2060Mrs.\uFEFF Okafor</p>'));
  expect(reading.text).toBe('Mrs. Okafor');
  const ranges = rangesOf(reading, { from: 5, to: 11 });
  expect(ranges.map(String)).toEqual(['Okafor']);
});

test('gives a range for each text node, so that none encloses a block', () => {
  const reading = read(box('<p>bed <b>three</b></p><p>tonight</p>'));
  const ranges = rangesOf(reading, { from: 0, to: reading.text.length });
  expect(ranges.map(String)).toEqual(['bed ', 'three', 'tonight']);
});

test('a range over a mention encloses it whole', () => {
  const reading = read(box('<p>ask <span contenteditable="false">@ana</span></p>'));
  const [range] = rangesOf(reading, { from: 6, to: 7 });
  expect(range?.toString()).toBe('@ana');
});
