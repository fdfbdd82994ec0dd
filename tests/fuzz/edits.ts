import fc, { type Arbitrary } from 'fast-check';
import { piece } from './pieces';

/** One edit of a text. Places are shares of its length, so that a script still means something once it has been shortened. */
export type Edit =
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'replace'; at: number; length: number; text: string }
  | { kind: 'delete'; at: number; length: number }
  /** Back to how it was some edits ago. */
  | { kind: 'undo'; steps: number }
  | { kind: 'swap'; at: number; other: number }
  | { kind: 'clear' };

/** Longer texts are cut: what is said in them is said in shorter ones, and those are judged sooner. */
const MOST = 700;

const at = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);

export const edit: Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.oneof(at, fc.constant(1)), text: piece }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: fc.constant(1),
      text: fc.constantFrom(...'aeionrst .,MP479'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('replace' as const), at, length: fc.nat({ max: 30 }), text: piece }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 12, max: 200 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap' as const), at, other: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
);

/** The texts that edits lead through, one for each, from nothing. */
export function textsOf(edits: readonly Edit[]): string[] {
  const texts: string[] = [];
  for (const each of edits) texts.push(applied(each, texts).slice(0, MOST));
  return texts;
}

function applied(each: Edit, before: readonly string[]): string {
  const text = before.at(-1) ?? '';
  const place = (share: number) => Math.round(share * text.length);
  switch (each.kind) {
    case 'insert':
      return spliced(text, place(each.at), 0, each.text);
    case 'replace':
      return spliced(text, place(each.at), each.length, each.text);
    case 'delete':
      return spliced(text, place(each.at), each.length, '');
    case 'undo':
      return before.at(-1 - each.steps) ?? '';
    case 'swap':
      return text.slice(place(each.at)) + text.slice(0, place(each.other));
    case 'clear':
      return '';
  }
}

function spliced(text: string, from: number, length: number, by: string): string {
  return text.slice(0, from) + by + text.slice(from + length);
}
