/** A term's words: letters, digits and the apostrophe inside. Signs have a meaning of their own in terms. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** From so many letters on, a word and its longer form share a beginning: `flyer`, `flyers`. */
const STEM = 4;
const ENDING = 3;

/**
 * Terms for words that were marked: those that differ in one word become one term with a choice, a word and its longer
 * form a beginning, a number any number.
 */
export function termsOf(marked: readonly string[]): string[] {
  const sequences = distinct(
    marked.map((words) => (words.match(WORD) ?? []).map((word) => (/^\p{N}+$/u.test(word) ? '<number>' : lower(word)))),
  );
  const merged: string[][][] = [];
  for (const sequence of sequences) {
    const other = merged.find((term) => differsInOne(term, sequence));
    if (other) for (const [place, word] of sequence.entries()) join(other[place] as string[], word);
    else merged.push(sequence.map((word) => [word]));
  }
  return merged.map((term) => term.map(written).join(' '));
}

function differsInOne(term: string[][], sequence: string[]): boolean {
  if (term.length !== sequence.length) return false;
  const apart = sequence.filter((word, place) => !term[place]?.includes(word));
  // Two words that share nothing are two terms: a choice would say they belong together.
  return apart.length === 1 && (term.length > 1 || akin(term[0]?.[0] ?? '', apart[0] as string));
}

/** Where only this place differs so far, the term stays one choice at one place. */
function join(choices: string[], word: string): void {
  if (!choices.includes(word)) choices.push(word);
}

function written(choices: string[]): string {
  const shortest = choices.reduce((a, b) => (b.length < a.length ? b : a));
  if (choices.length > 1 && choices.every((word) => akin(shortest, word))) return `${shortest}*`;
  return choices.length === 1 ? shortest : `(${choices.join('|')})`;
}

/** One word is the other with an ending. */
function akin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.startsWith(short) && long.length - short.length <= ENDING;
}

function distinct(sequences: string[][]): string[][] {
  return [...new Map(sequences.map((words) => [words.join(' '), words])).values()];
}

function lower(word: string): string {
  return word.replace('’', "'").toLowerCase();
}
