// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dropWords, shorten, wordsOf } from './excerpt';
import { boxOf, findingAt, markOver, rangeOver } from './testing/marks';

describe('words', () => {
  it('are read live, on one line', () => {
    const { node } = boxOf('bay\n  3 again');
    const mark = markOver(node, 0, 7);
    expect(wordsOf(mark)).toBe('bay 3');
    node.data = 'room 9 again';
    mark.ranges = [rangeOver(node, { from: 0, to: 6 })];
    expect(wordsOf(mark)).toBe('room 9');
  });

  it('lose their middle when they are too many', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('fell off the parade horse on the fourth', 20)).toBe('fell off the…fourth');
  });

  it('never lose half an emoji', () => {
    expect(shorten('👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️'.repeat(3), 9)).not.toMatch(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
    );
  });
});

describe('the detail that helps most', () => {
  const text = '96 and fell off the parade horse';
  const drop = { from: 20, to: 32 };

  it('is told from the finding when its words are whole', () => {
    const { node } = boxOf(text);
    expect(dropWords(markOver(node, 0, 32, { drop }), [])).toBe('parade horse');
  });

  it('is told from its own mark when it has one', () => {
    const { node } = boxOf(text);
    const story = { finding: findingAt(0, 32, { drop }), ranges: [] };
    expect(dropWords(story, [story, markOver(node, 20, 32)])).toBe('parade horse');
  });

  it('counts the line breaks that ranges do not hold', () => {
    const first = boxOf('96 and fell off').node;
    const second = boxOf('the parade horse').node;
    const ranges = [rangeOver(first, { from: 0, to: 15 }), rangeOver(second, { from: 0, to: 16 })];
    expect(dropWords({ finding: findingAt(0, 32, { drop }), ranges }, [])).toBe('parade horse');
  });

  it('is left out rather than told wrong', () => {
    const { node } = boxOf(text);
    const cut = { finding: findingAt(0, 32, { drop }), ranges: [rangeOver(node, { from: 3, to: 32 })] };
    expect(dropWords(cut, [])).toBeUndefined();
  });
});
