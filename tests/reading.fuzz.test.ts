import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween } from '../src/compose/remap';
import { everyMatch } from '../src/engine/every-match';
import { fold, normalise, type View } from '../src/engine/normalise';
import { sentences } from '../src/engine/sentences';
import { spoken } from '../src/engine/spoken';
import { tokens } from '../src/engine/tokens';
import { wholeText } from './fuzz/pieces';
import { runs, timeFor } from './fuzz/runs';

/** Where a view leads back wrongly: backwards, out of the source, or into half a character. One answer a view: there are many places. */
function lostIn(view: View, source: string): number | undefined {
  const halves = (end: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(end - 1, end + 1));
  for (let at = 0; at < view.text.length; at++) {
    const [from, to] = [view.from(at), view.to(at + 1)];
    const forward = from < to && from >= (at > 0 ? view.from(at - 1) : 0) && to >= view.to(at);
    if (!forward || to > source.length || halves(from) || halves(to)) return at;
  }
  return view.from(view.text.length) > source.length ? view.text.length : undefined;
}

test(
  'what is read with the disguises off leads back to whole characters of what was written',
  () => {
    let aloud = 0;
    fc.assert(
      fc.property(wholeText, (text) => {
        const plain = normalise(text);
        expect(lostIn(plain, text), plain.text).toBeUndefined();
        const second = spoken(plain);
        if (!second) return;
        expect(lostIn(second, text), second.text).toBeUndefined();
        aloud += 1;
      }),
      runs(1200),
    );
    expect(aloud).toBeGreaterThan(100);
  },
  timeFor(4000),
);

test(
  'letter for letter: folding moves nothing, and is done with at once',
  () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
      }),
      runs(1200),
    );
  },
  timeFor(2000),
);

test(
  'sentences cover a text without gap, overlap or an empty one',
  () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        const spans = sentences(text);
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBe(text.length);
        spans.slice(1).forEach(({ from }, at) => {
          expect(from).toBe(spans[at]?.to);
        });
        if (text !== '') for (const { from, to } of spans) expect(to).toBeGreaterThan(from);
      }),
      runs(1200),
    );
  },
  timeFor(2000),
);

test(
  'tokens stand in order, apart, and say folded what the text says there',
  () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        let end = 0;
        for (const { from, to, word } of tokens(normalise(text).text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(word).toBe(fold(normalise(text).text.slice(from, to)));
          end = to;
        }
      }),
      runs(800),
    );
  },
  timeFor(2000),
);

test(
  'an edit between two texts, done at its earliest or at its latest place, makes one of the other',
  () => {
    fc.assert(
      fc.property(wholeText, wholeText, fc.nat(), fc.nat(), (before, other, at, cut) => {
        const place = at % (before.length + 1);
        const near = before.slice(0, place) + other.slice(0, 5) + before.slice(place + (cut % 6));
        for (const after of [other, near]) {
          const { earliest, latest, removed, inserted } = editBetween(before, after);
          for (const from of [earliest, latest])
            expect(before.slice(0, from) + after.slice(from, from + inserted) + before.slice(from + removed)).toBe(
              after,
            );
        }
      }),
      runs(800),
    );
  },
  timeFor(2000),
);

test(
  'every match is what `matchAll` finds, whatever the text and the expression',
  () => {
    const expressions = [/\p{L}+/giu, /./gu, /\s*/gu, /\b/g, /(?=\d)/gu, /$/gmu, /[\ud800-\udbff]/g, /(?<!\p{L})\d*/gu];
    fc.assert(
      fc.property(wholeText, fc.constantFrom(...expressions), (text, expression) => {
        const places = (matches: Iterable<RegExpExecArray | RegExpMatchArray>) =>
          [...matches].map(({ index, 0: whole }) => [index, whole]);
        expect(places(everyMatch(text, expression))).toEqual(places(text.matchAll(expression)));
      }),
      runs(800),
    );
  },
  timeFor(2000),
);
