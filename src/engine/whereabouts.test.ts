import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedSentence } from './placed-text';
import type { SentenceReading } from './sentence-reading';
import { placeAmong, sharedStart, Whereabouts } from './whereabouts';

const placed = (ids: string[], at: number): PlacedSentence => ({
  from: at,
  to: at + 1,
  at,
  hits: [],
  reading: { source: '', hits: [], ids: [...new Set(ids)], voices: { asking: [], cues: [] } } satisfies SentenceReading,
});

const things = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });

test('going on from the text before finds what counting anew finds', () => {
  const edits = fc.array(fc.record({ keep: fc.nat(8), more: fc.array(things, { maxLength: 6 }) }), { maxLength: 8 });
  fc.assert(
    fc.property(edits, (texts) => {
      const following = new Whereabouts<string>(({ ids }) => ids);
      let sentences: PlacedSentence[] = [];
      for (const { keep, more } of texts) {
        const before = ['a', 'b', 'c'].map((thing) => [...following.of(thing)]);
        const kept = sentences.slice(0, keep);
        sentences = [...kept, ...more.map((ids, index) => placed(ids, kept.length + index))];
        const isMoved = following.follow(sentences);
        const fresh = new Whereabouts<string>(({ ids }) => ids);
        fresh.follow(sentences);
        const now = ['a', 'b', 'c'].map((thing) => [...following.of(thing)]);
        expect(now).toEqual(['a', 'b', 'c'].map((thing) => [...fresh.of(thing)]));
        if (!isMoved) expect(now).toEqual(before);
      }
    }),
  );
});

test('nothing stands anywhere once it is let go', () => {
  const following = new Whereabouts<string>(({ ids }) => ids);
  following.follow([placed(['a'], 0)]);
  following.forget();
  expect(following.of('a')).toEqual([]);
});

test.each([
  [[], 3, 0],
  [[1, 4, 6], 4, 1],
  [[1, 4, 6], 5, 2],
  [[1, 4, 6], 7, 3],
])('among %j, %i comes at %i', (rising, number, place) => {
  expect(placeAmong(rising, number)).toBe(place);
});

test('lists begin alike as far as they hold the very same', () => {
  const [a, b, c] = [{}, {}, {}];
  expect(sharedStart([a, b], [a, b, c])).toBe(2);
  expect(sharedStart([a, {}], [a, {}])).toBe(1);
});
