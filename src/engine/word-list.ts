/**
 * A list of words as it is stored: by first letter, in one string each. A letter's words are sorted in when a text first
 * asks for one, so that a worker that has just woken does not begin with 60,000 of them.
 */
export class WordList {
  private readonly ready = new Map<string, ReadonlySet<string>>();

  /** @param byLetter by first letter, the words with that letter, folded, a space between two. */
  constructor(private readonly byLetter: Readonly<Record<string, string>>) {}

  has(word: string): boolean {
    const letter = word.charAt(0);
    let words = this.ready.get(letter);
    if (!words) {
      const stored = Object.hasOwn(this.byLetter, letter) ? this.byLetter[letter] : undefined;
      if (stored === undefined) return false;
      words = new Set(stored.split(' '));
      this.ready.set(letter, words);
    }
    return words.has(word);
  }
}

/** Words in the form they are stored in. */
export function byLetter(words: Iterable<string>): Record<string, string> {
  const letters = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort()) {
    const letter = word.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return Object.fromEntries([...letters].map(([letter, list]) => [letter, list.join(' ')]));
}
