import { everyMatch } from './every-match';
import { fold, PLAIN } from './normalise';
import type { Span } from './verdict';

/** A word, a number, an emoji or one of `# @`, folded for comparison; offsets are those of the text it was cut from. */
export interface Token extends Span {
  word: string;
  /** Of a possessive, the word it is made of. */
  owner: string | undefined;
  /** The first two letters: what beginnings of words are sorted by. */
  pair: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[#@]/gu;
/** The same for text without other letters, several times as fast. */
const PLAIN_TOKEN = /[a-z\d]+(?:'[a-z]+)*|[#@]/gi;
const CAMEL = /\p{Lu}?[\p{Ll}\p{M}\d]+|\p{Lu}+(?!\p{Ll})/gu;

/** Cuts a normalised text into tokens; a hashtag is cut where its capitals say: `#RememberingMrsAlvarez`. */
export function tokens(text: string): Token[] {
  const cut: Token[] = [];
  let last: Token | undefined;
  for (const match of everyMatch(text, PLAIN.test(text) ? PLAIN_TOKEN : TOKEN)) {
    const from = match.index;
    if (last?.word === '#' && last.to === from) cut.push(...hashtagWords(match[0], from));
    else cut.push(toToken(match[0], from));
    last = cut[cut.length - 1];
  }
  return cut;
}

function hashtagWords(tag: string, at: number): Token[] {
  return everyMatch(tag, CAMEL).map((match) => toToken(match[0], at + match.index));
}

function toToken(written: string, from: number): Token {
  const word = fold(written);
  return {
    from,
    to: from + written.length,
    word,
    owner: word.endsWith("'s") ? word.slice(0, -2) : undefined,
    pair: word.slice(0, 2),
  };
}
