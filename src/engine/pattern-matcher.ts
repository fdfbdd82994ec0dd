import { everyMatch } from './every-match';
import { isLatin, latinOf } from './latin';
import type { Span } from './verdict';

/**
 * Finds every match of an expression in a text and gives what is to be marked of each: the group named `mark` where the
 * expression has one, else the whole match. Offsets are UTF-16 code units of the text.
 */
export type PatternMatcher = (text: string) => Span[];

const FLAGS = 'dgiu';

/** Runs an expression in the browser's own engine, without regard to case. @throws SyntaxError when it does not parse. */
export function nativeMatcher(source: string): PatternMatcher {
  const latin = new RegExp(latinOf(source), FLAGS);
  let whole: RegExp | undefined;
  const patternFor = (text: string) => {
    if (isLatin(text)) return latin;
    whole ??= new RegExp(source, FLAGS);
    return whole;
  };
  return (text) =>
    everyMatch(text, patternFor(text)).map(({ indices, index, 0: words }) => {
      const [from, to] = indices?.groups?.mark ?? [index, index + words.length];
      return { from, to };
    });
}
