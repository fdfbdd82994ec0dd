import type { Token } from '../tokens';
import { senseOf } from '../vocabulary';

/** Digits that pass for letters inside a name: "0rt3ga", "M4r1a". */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const MOST_STARS = 2;

/**
 * Where a name ends whose letters are hidden behind digits or stars: "0rt3ga", "M*ria G*nzalez".
 * @param first the token it begins with.
 * @returns the token after its last, or `first` where no such name begins: what it hides must be a name the lists know, and
 * nothing an everyday word could be ("sh*t", "h*ll").
 */
export function disguisedEnd(text: string, tokens: Token[], first: number): number {
  let end = first;
  for (let next = oneWord(text, tokens, end); next > end; next = oneWord(text, tokens, end)) {
    end = next;
    if (text.slice(tokens[end - 1]?.to, tokens[end]?.from) !== ' ') break;
  }
  return end;
}

function oneWord(text: string, tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const letters = token.word.replace(/\d/g, '').length;
  if (letters >= 3 && letters < token.word.length) return hidesName([unleet(token.word)]) ? at + 1 : at;
  let end = at + 1;
  let word = token.word;
  while (text.slice(tokens[end - 1]?.to, tokens[end]?.from) === '*') {
    word += `*${tokens[end]?.word}`;
    end += 1;
  }
  const stars = end - at - 1;
  return stars > 0 && stars <= MOST_STARS && word.length >= 4 && hidesName(starless(word)) ? end : at;
}

function unleet(word: string): string {
  return word.replace(/\d/g, (digit) => LEET[digit] ?? digit);
}

/** Every word it could be with a vowel for each star. */
function starless(word: string): string[] {
  if (!word.includes('*')) return [word];
  return VOWELS.flatMap((vowel) => starless(word.replace('*', vowel)));
}

function hidesName(words: string[]): boolean {
  const senses = words.map(senseOf);
  return senses.some(({ firstName, lastName }) => firstName || lastName) && !senses.some(({ common }) => common);
}
