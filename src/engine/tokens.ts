import { everyMatch } from './every-match';
import { fold } from './normalise';
import type { Span } from './verdict';

/** A word, a number, an emoji or one of `# @`, folded for comparison; offsets are those of the text it was cut from. */
export interface Token extends Span {
  word: string;
  /** The word's beginnings from two letters up, once somebody asked. */
  beginnings: string[] | undefined;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[#@]/gu;
const CAMEL = /\p{Lu}?[\p{Ll}\p{M}\d]+|\p{Lu}+(?!\p{Ll})/gu;

/** Cuts a normalised text into tokens; a hashtag is cut where its capitals say: `#RememberingMrsAlvarez`. */
export function tokens(text: string): Token[] {
  const cut: Token[] = [];
  for (const match of everyMatch(text, TOKEN)) {
    const from = match.index;
    if (cut.at(-1)?.word === '#' && cut.at(-1)?.to === from) cut.push(...hashtagWords(match[0], from));
    else cut.push({ from, to: from + match[0].length, word: fold(match[0]), beginnings: undefined });
  }
  return cut;
}

function hashtagWords(tag: string, at: number): Token[] {
  return everyMatch(tag, CAMEL).map((match) => ({
    from: at + match.index,
    to: at + match.index + match[0].length,
    word: fold(match[0]),
    beginnings: undefined,
  }));
}
