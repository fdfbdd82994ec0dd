import type { Span } from './verdict';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Up to here a code unit is a character of its own, wherever it stands; but for the two halves of a line's end. */
const LAST_PLAIN = '\u02ff';

/**
 * A span that cuts no character a person sees: accents, joined emoji and flags are many code units each, and half of one
 * can be neither marked nor replaced. What is cut is taken in whole; `undefined` when nothing lies within the span.
 */
export function wholeCharacters({ from, to }: Span, text: string): Span | undefined {
  if (from >= to) return undefined;
  const [first, last] = [cutAt(text, from), cutAt(text, to)];
  return { from: first?.from ?? from, to: last?.to ?? to };
}

/** The character that a place lies inside of; undefined where it lies between two. */
function cutAt(text: string, at: number): Span | undefined {
  if (isPlainlyBetween(text.charAt(at - 1), text.charAt(at))) return undefined;
  const cut = characters.segment(text).containing(at);
  return cut && cut.index < at ? { from: cut.index, to: cut.index + cut.segment.length } : undefined;
}

function isPlainlyBetween(before: string, after: string): boolean {
  return before <= LAST_PLAIN && after <= LAST_PLAIN && !(before === '\r' && after === '\n');
}
