import { flatOf } from './flat-node';
import { emptyNode, lay, type Node } from './term-trie';
import type { Token } from './tokens';
import type { Span } from './verdict';

/** Where a slot that begins at a token ends: the token after it, and the offset its last character ends at. */
export interface Filled {
  end: number;
  to: number;
}

/** What can fill the slots of a term: `<name>`, `<date>`, `<number>` and the like, looked up by the token they begin at. */
export interface Slots {
  fill(slot: string, token: number): Filled[];
  /** Whether a term of a lexicon may begin at a token: of most lexicons none does, and they are not searched. */
  mayFill(lexicon: string, token: number): boolean;
}

/** `end` is the token after the match. */
type Found<T> = (value: T, span: Span, end: number) => void;

/** Nothing fills the slot. */
export const NONE: Filled[] = [];
const NO_SLOTS: Slots = { fill: () => NONE, mayFill: () => false };

/**
 * All terms of all rules in one trie over words, so that reading a sentence costs what the sentence costs, however many
 * terms there are. A possessive matches the word it is made of. Syntax of a term: see `TermsRule.terms`.
 */
export class TermMatcher<T> {
  private readonly root: Node<T> = emptyNode();

  /** Before the first text is read. */
  add(term: string, value: T): void {
    lay(this.root, term, value);
  }

  /** Calls back with every match; matches of different values may overlap. */
  match(tokens: Token[], found: Found<T>, slots: Slots = NO_SLOTS): void {
    const search = new Search(tokens, slots, found);
    for (let start = 0; start < tokens.length; start++) search.from(this.root, start);
  }

  /** Where the matches end that begin at a token. */
  endsAt(tokens: Token[], start: number, slots: Slots): Filled[] {
    let ends = NONE;
    const found: Found<T> = (_value, { to }, end) => {
      if (!ends.some((other) => other.end === end)) ends = [...ends, { end, to }];
    };
    new Search(tokens, slots, found).from(this.root, start);
    return ends;
  }

  /** What terms begin with: whole words, the first two letters of beginnings; `open` where anything else may begin one. */
  beginnings(): { words: Iterable<string>; pairs: Iterable<string>; open: boolean } {
    const { words, prefixes, slots, any, open, onward } = this.root;
    return {
      words: words?.keys() ?? [],
      pairs: prefixes?.keys() ?? [],
      open: Boolean(slots || any || open || onward),
    };
  }
}

/** A matcher of terms that all mean the same. */
export function matcherOf(terms: Iterable<string>): TermMatcher<true> {
  const matcher = new TermMatcher<true>();
  for (const term of terms) matcher.add(term, true);
  return matcher;
}

/** Reads one sentence. Runs at every keystroke for every token: it makes no objects on its way. */
class Search<T> {
  private start = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly slots: Slots,
    private readonly found: Found<T>,
  ) {}

  /** The matches that begin at a token. */
  from(root: Node<T>, start: number): void {
    this.start = start;
    this.walk(root, start, 0);
  }

  /**
   * @param at the token to be read next.
   * @param to offset the last token read ends at; of a possessive name, without its 's.
   */
  private walk(here: Node<T>, at: number, to: number, markFrom = -1, markTo = -1): void {
    const node = here.onward ? flatOf(here) : here;
    if (at > this.start && node.values.length > 0) this.report(node, at, to, markFrom, markTo);
    if (node.onward) for (const next of node.onward) this.walk(next, at, to, markFrom, markTo);
    if (node.close) this.walk(node.close, at, to, markFrom, to);
    const token = this.tokens[at];
    if (!token) return;
    if (node.open) this.walk(node.open, at, to, token.from);
    if (node.slots)
      for (const { slot, lexicon, next } of node.slots) {
        if (lexicon && !this.slots.mayFill(slot, at)) continue;
        for (const filled of this.slots.fill(slot, at)) this.walk(next, filled.end, filled.to, markFrom, markTo);
      }
    if (node.any) this.walk(node.any, at + 1, token.to, markFrom, markTo);
    if (node.words) this.word(node.words, token, at, markFrom, markTo);
    const prefixes = node.prefixes?.get(token.pair);
    if (!prefixes) return;
    for (const { prefix, next } of prefixes)
      if (token.word.startsWith(prefix)) this.walk(next, at + 1, token.to, markFrom, markTo);
  }

  private word(words: Map<string, Node<T>>, token: Token, at: number, markFrom: number, markTo: number): void {
    const exact = words.get(token.word);
    if (exact) this.walk(exact, at + 1, token.to, markFrom, markTo);
    const owner = token.owner === undefined ? undefined : words.get(token.owner);
    if (owner) this.walk(owner, at + 1, token.to, markFrom, markTo);
  }

  private report(node: Node<T>, at: number, to: number, markFrom: number, markTo: number): void {
    const from = markFrom < 0 ? (this.tokens[this.start] as Token).from : markFrom;
    const span = { from, to: markTo < 0 ? to : markTo };
    for (const value of node.values) this.found(value, span, at);
  }
}
