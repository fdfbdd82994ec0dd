import { matcherOf, type TermMatcher } from './term-matcher';
import type { Token } from './tokens';

const NONE: ReadonlySet<string> = new Set();

/** The word lists that terms draw on, and which of them a word may begin: asked at every word, and for most words none. */
export class Lexicons {
  private readonly matchers = new Map<string, TermMatcher<true>>();
  private readonly byWord = new Map<string, Set<string>>();
  private readonly byPair = new Map<string, Set<string>>();
  /** Those in which a term begins with something else than a word. */
  private readonly always = new Set<string>();

  /**
   * @param lists terms by the name of their lexicon.
   * @param used the lexicons that will be asked for; the others are known by name alone.
   */
  constructor(
    private readonly lists: ReadonlyMap<string, string[]>,
    used: ReadonlySet<string> = new Set(lists.keys()),
  ) {
    for (const [name, terms] of lists) if (used.has(name)) this.add(name, terms);
    for (const names of [...this.byWord.values(), ...this.byPair.values()])
      for (const name of this.always) names.add(name);
  }

  has(name: string): boolean {
    return this.lists.has(name);
  }

  get(name: string): TermMatcher<true> | undefined {
    return this.matchers.get(name);
  }

  /** Names of the lexicons of which a term may begin with a word. */
  openedBy({ word, owner, pair }: Token): ReadonlySet<string> {
    const whole = this.byWord.get(word);
    const owning = owner === undefined ? undefined : this.byWord.get(owner);
    const begun = this.byPair.get(pair);
    const one = whole ?? owning ?? begun ?? this.always;
    if (!(owning && whole) && !(begun && (whole || owning))) return one;
    return new Set([...one, ...(owning ?? NONE), ...(begun ?? NONE)]);
  }

  private add(name: string, terms: string[]): void {
    const matcher = matcherOf(terms);
    this.matchers.set(name, matcher);
    const { words, pairs, open } = matcher.beginnings();
    if (open) this.always.add(name);
    for (const word of words) put(this.byWord, word, name);
    for (const pair of pairs) put(this.byPair, pair, name);
  }
}

function put(sets: Map<string, Set<string>>, key: string, name: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(name));
}
