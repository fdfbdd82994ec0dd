import baseline from 'virtual:curtain/baseline-pack';
import { expect, test } from 'vitest';
import { createEngine } from '../src/engine/engine';
import type { Post } from '../src/engine/post';

/** Pieces that go wrong in text tools: surrogates, joiners, right-to-left, CRLF, look-alikes, things the rules look for. */
const PIECES = [
  ...[
    'my patient ',
    'Mrs. Okafor ',
    'MRN 4471820',
    ' room 4-12 ',
    'm r n 4 4 8 1',
    'DOB 09/22/1954',
    'la Sra. Quiñones ',
    'ssn ',
  ],
  ...['. ', '!\r\n', '\n\n', '?? ', ', ', ' ', '\t', '\u200b', '\u00a0', '\u202e', '\ufeff'],
  ...[
    '👩🏽‍⚕️',
    '👨‍👩‍👧‍👦',
    '🇲🇽',
    '4️⃣',
    '𝗢𝗸𝗮',
    'e\u0301',
    'ﬁ',
    'İ',
    'שלום ',
    'مرحبا ',
    'Оkаfоr',
    '\ud83d',
    '\udc00',
    '#RememberingMrsAlvarez',
  ],
];

/** Mulberry32: the same posts on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const post = (text: string): Post => ({ text, site: 'x', audience: 'public', revision: 1 });

test('random typing: offsets stay in the text, nothing throws, and what is cached never changes a verdict', {
  timeout: 60_000,
}, () => {
  const engine = createEngine([baseline]);
  const next = random(20261123);
  const any = (size: number) => Math.floor(next() * size);
  let text = '';
  let compared = 0;
  for (let step = 0; step < 1500; step++) {
    const at = any(text.length + 1);
    const cut = next() < 0.35 ? any(12) : 0;
    text = text.slice(0, at) + PIECES[any(PIECES.length)] + text.slice(at + cut);
    if (text.length > 500) text = '';
    const verdict = engine.analyse(post(text));
    for (const { from, to } of verdict.findings) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
    }
    if (step % 25 === 0) {
      expect(verdict).toEqual(createEngine([baseline]).analyse(post(text)));
      compared++;
    }
  }
  expect(compared).toBe(60);
});
