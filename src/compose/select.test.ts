// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { read } from './read';
import { keepSelected } from './select';

const WORDS = { from: 4, to: 10 };
let box: HTMLElement;
const selection = () => document.getSelection() as Selection;

beforeEach(() => {
  document.body.innerHTML = '<div class="box">Saw Harold today</div>';
  box = document.querySelector('.box') as HTMLElement;
});

test('words that are selected stay so, by the points they were selected with', () => {
  selection().setBaseAndExtent(box.firstChild as Node, 10, box.firstChild as Node, 4);
  expect(keepSelected(box, read(box), WORDS)).toBe(true);
  expect(selection().anchorOffset).toBe(10);
});

test('words are selected again when others have put them into another node', () => {
  box.innerHTML = 'Saw <g>Harold</g> today';
  selection().collapse(box, 0);
  expect(keepSelected(box, read(box), WORDS)).toBe(true);
  expect(selection().toString()).toBe('Harold');
});

test('words that no points can say exactly are not selected', () => {
  box.innerHTML = 'Saw <img alt="Harold Lee">';
  expect(keepSelected(box, read(box), WORDS)).toBe(false);
});
