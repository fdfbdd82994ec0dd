import { isLexicon, partsOf, sequencesOf } from './term-syntax';
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

/** Fields that stay empty in most nodes are there all the same: V8 reads objects of one shape several times as fast. */
interface Node<T> {
  words: Map<string, Node<T>> | undefined;
  /** By their first two letters. */
  prefixes: Map<string, Prefix<T>[]> | undefined;
  slots: { slot: string; lexicon: boolean; next: Node<T> }[] | undefined;
  any: Node<T> | undefined;
  /** The way on after `[`, from where on the match is marked. */
  open: Node<T> | undefined;
  /** The way on after `]`. */
  close: Node<T> | undefined;
  /** Where a term goes on without a further word: the common end of the choices of a group. */
  onward: Node<T>[] | undefined;
  values: T[];
}

interface Prefix<T> {
  prefix: string;
  next: Node<T>;
}

/** `end` is the token after the match. */
type Found<T> = (value: T, span: Span, end: number) => void;

/** Up to so many sequences a term is spelled out, because words shared with other terms are then read once. */
const SPELLED_OUT = 24;
/** Nothing but words: most entries of a long lexicon, read without looking for syntax. */
const PLAIN = /^ *[a-z0-9][a-z0-9 ]*$/i;
/** Nothing fills the slot. */
export const NONE: Filled[] = [];
const NO_SLOTS: Slots = { fill: () => NONE, mayFill: () => false };

/**
 * All terms of all rules in one trie over words, so that reading a sentence costs what the sentence costs, however many
 * terms there are. A possessive matches the word it is made of. Syntax of a term: see `TermsRule.terms`.
 */
export class TermMatcher<T> {
  private readonly root: Node<T> = emptyNode();

  add(term: string, value: T): void {
    if (PLAIN.test(term)) {
      note(descend(this.root, term.toLowerCase().trim().split(/ +/)), value);
      return;
    }
    const parts = partsOf(term);
    const many = parts.reduce((product, choices) => product * choices.length, 1) > SPELLED_OUT;
    const ends = many ? [linked(this.root, parts)] : sequencesOf(parts).map((words) => descend(this.root, words));
    for (const end of ends) note(end, value);
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

/** One value once, however often its terms say the same. */
function note<T>({ values }: Node<T>, value: T): void {
  if (values.at(-1) !== value) values.push(value);
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
  private walk(node: Node<T>, at: number, to: number, markFrom = -1, markTo = -1): void {
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

function child<T>(node: Node<T>, word: string): Node<T> {
  if (word === '_') {
    node.any ??= emptyNode();
    return node.any;
  }
  if (word === '[') {
    node.open ??= emptyNode();
    return node.open;
  }
  if (word === ']') {
    node.close ??= emptyNode();
    return node.close;
  }
  if (word.startsWith('<')) return slotted(node, word.slice(1, -1));
  if (word.endsWith('*')) return begun(node, word.slice(0, -1));
  node.words ??= new Map();
  const next = node.words.get(word) ?? emptyNode<T>();
  node.words.set(word, next);
  return next;
}

/** Beginnings of one letter are none: nothing matches them. */
function begun<T>(node: Node<T>, prefix: string): Node<T> {
  node.prefixes ??= new Map();
  const pair = prefix.slice(0, 2);
  const alike = node.prefixes.get(pair) ?? [];
  node.prefixes.set(pair, alike);
  const known = alike.find((other) => other.prefix === prefix);
  if (known) return known.next;
  const next = emptyNode<T>();
  alike.push({ prefix, next });
  return next;
}

function slotted<T>(node: Node<T>, slot: string): Node<T> {
  node.slots ??= [];
  const known = node.slots.find((other) => other.slot === slot);
  if (known) return known.next;
  const next = emptyNode<T>();
  node.slots.push({ slot, lexicon: isLexicon(slot), next });
  return next;
}

function emptyNode<T>(): Node<T> {
  return {
    words: undefined,
    prefixes: undefined,
    slots: undefined,
    any: undefined,
    open: undefined,
    close: undefined,
    onward: undefined,
    values: [],
  };
}

function descend<T>(from: Node<T>, words: string[]): Node<T> {
  return words.reduce(child, from);
}

/** Lays a term with many choices without spelling each out: the choices of a group meet in one node. */
function linked<T>(root: Node<T>, parts: string[][][]): Node<T> {
  return parts.reduce((node, choices) => {
    if (choices.length === 1) return descend(node, choices[0] as string[]);
    const meeting = emptyNode<T>();
    for (const choice of choices) {
      const end = descend(node, choice);
      end.onward ??= [];
      end.onward.push(meeting);
    }
    return meeting;
  }, root);
}
