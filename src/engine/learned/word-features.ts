/** Sizes of the hashed tables. They are part of a trained model: a model made with others is refused. */
export const WORD_BUCKETS = 2048;
export const PIECE_BUCKETS = 4096;
export const SHAPES = 24;
export const BREAKS = 16;

const MOST_PIECES = 18;

/** FNV-1a with a final avalanche: quick, and the same on every machine. */
export function hash(text: string, seed: number, from = 0, to = text.length): number {
  let h = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** A number is known by its length alone: its digits belong to somebody. */
export function known(word: string): string {
  return /\d/.test(word) ? '0'.repeat(Math.min(word.length, 6)) : word;
}

export function wordBucket(word: string): number {
  return hash(word, 5) % WORD_BUCKETS;
}

/** Runs of three to five letters, the word's edges included, so that an unseen word resembles those it is built like. */
export function pieces(word: string): number[] {
  const edged = `^${word}$`;
  const found: number[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= edged.length && found.length < MOST_PIECES; at++)
      found.push(hash(edged, 9, at, at + size) % PIECE_BUCKETS);
  return found;
}

/** How a word is written: emoji, sign, number by length, single letter, capitals, Capital, mixed, small. */
export function shape(written: string): number {
  if (/^[a-z]{2,}$/.test(written)) return 17;
  if (/^\p{Extended_Pictographic}/u.test(written) && !/^\d/.test(written)) return 1;
  if (written === '#') return 2;
  if (written === '@') return 3;
  if (/^\d+$/.test(written)) return 4 + Math.min(written.length, 6);
  if (/\d/.test(written)) return 11;
  if (written.length === 1) return /\p{Lu}/u.test(written) ? 12 : 13;
  if (/^\p{Lu}+$/u.test(written)) return 14;
  if (/^\p{Lu}/u.test(written)) return 15;
  return /\p{Lu}/u.test(written) ? 16 : 17;
}

const MARKS = [/\n/, /!/, /[.…]/, /\?/, /,/, /["“”]/, /[:;]/, /[()]/, /\//, /[-–—]/, /\$/, /['’]/];

/** What stands between a word and the next: nothing but space (0), one of the marks above, or something else. */
export function breakAfter(between: string): number {
  if (between === '' || between === ' ') return 0;
  const mark = MARKS.findIndex((pattern) => pattern.test(between));
  return mark >= 0 ? mark + 1 : between.trim() === '' ? 0 : MARKS.length + 1;
}
