import { termsOf } from './propose-terms';
import { shapesOf } from './shapes';

/** How a rule could find the words that were marked. */
export type Proposal = { kind: 'terms'; terms: string[] } | { kind: 'pattern'; patterns: [string, ...string[]] };

/** A number that is part of a code: next to letters or signs, or long. `bay 12` is none, `QX-4471` and `883214` are. */
const CODE = /\p{N}[\p{L}\p{N}]*[-/.#_]\p{N}|[\p{L}][-/.#_]?\p{N}|\p{N}[-/.#_]?\p{L}|#\p{N}|\p{N}{4}/u;

/**
 * What would find all marked words and little else: codes with digits by their shape, words as terms. The person looks it
 * over; the examples say at once whether it holds. Undefined where nothing is marked.
 */
export function propose(marked: readonly string[]): Proposal | undefined {
  const words = [...new Set(marked.map((mark) => mark.trim()).filter((mark) => /[\p{L}\p{N}]/u.test(mark)))];
  if (words.length === 0) return undefined;
  if (!words.some((mark) => CODE.test(mark))) return { kind: 'terms', terms: termsOf(words) };
  const [first = '', ...others] = shapesOf(words);
  return { kind: 'pattern', patterns: [first, ...others] };
}
