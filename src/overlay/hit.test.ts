// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markAtCaret, markAtPoint, markNearCaret } from './hit';
import { boxOf, findingAt, markOver } from './testing/marks';
import type { MarkView } from './view';

const { node } = boxOf('Saw Mrs. Okafor fall on July 4 again');
const story = markOver(node, 4, 30);
const name = markOver(node, 4, 15);
const date = markOver(node, 24, 30);

describe('the mark at a caret', () => {
  it('is the innermost of those it stands in', () => {
    expect(markAtCaret([story, name, date], node, 8)).toBe(1);
    expect(markAtCaret([story, name, date], node, 18)).toBe(0);
  });

  it('counts the edges of a mark as in it', () => {
    expect(markAtCaret([name], node, 4)).toBe(0);
    expect(markAtCaret([name], node, 15)).toBe(0);
    expect(markAtCaret([name], node, 16)).toBe(-1);
  });

  it('is none when the caret is in another tree', () => {
    expect(markAtCaret([name], document.createTextNode('elsewhere'), 0)).toBe(-1);
  });
});

describe('the mark nearest a caret', () => {
  it.each([
    ['the one it stands in', 26, 1],
    ['the first after it', 0, 0],
    ['the last before it, at the end', 36, 1],
  ])('is %s', (_, offset, index) => {
    expect(markNearCaret([name, date], node, offset)).toBe(index);
  });

  it('is none without marks', () => {
    expect(markNearCaret([], node, 0)).toBe(-1);
  });
});

describe('the mark at a point', () => {
  const drawn = (from: number, to: number, ...rects: [number, number, number, number][]): MarkView => ({
    finding: findingAt(from, to),
    ranges: [
      { getClientRects: () => rects.map(([left, top, right, bottom]) => ({ left, top, right, bottom })) },
    ] as never,
  });
  const lines = drawn(0, 60, [200, 0, 400, 20], [0, 20, 100, 40]);
  const word = drawn(50, 60, [40, 20, 100, 40]);

  it('is the innermost under it, on any of its lines', () => {
    expect(markAtPoint([lines, word], 300, 10)).toBe(0);
    expect(markAtPoint([lines, word], 50, 30)).toBe(1);
  });

  it('is none between the lines of a mark', () => {
    expect(markAtPoint([lines], 300, 30)).toBe(-1);
  });

  it('takes the underline for a part of the word', () => {
    expect(markAtPoint([word], 50, 42)).toBe(0);
    expect(markAtPoint([word], 50, 43)).toBe(-1);
  });
});
