import { everyMatch } from './every-match';
import type { Span } from './verdict';

/**
 * Finds every match of an expression in a text and gives what is to be marked of each: the group named `mark` where the
 * expression has one, else the whole match. Offsets are UTF-16 code units of the text.
 */
export type PatternMatcher = (text: string) => Span[];

/** Runs an expression in the browser's own engine, without regard to case. @throws SyntaxError when it does not parse. */
export function nativeMatcher(source: string): PatternMatcher {
  const pattern = new RegExp(source, 'dgiu');
  return (text) =>
    everyMatch(text, pattern).map(({ indices, index, 0: whole }) => {
      const [from, to] = indices?.groups?.mark ?? [index, index + whole.length];
      return { from, to };
    });
}
