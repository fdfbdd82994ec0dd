import { fold } from './normalise';
import { ENTITIES } from './rule';
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
}

const SLOTS = new Set<string>([...ENTITIES, 'number']);

/** The lexicons a term draws on: words in angle brackets that no tagger fills. */
export function lexiconsOf(term: string): string[] {
  return [...term.matchAll(/<([a-z-]+)>/g)].flatMap(([, name = '']) => (SLOTS.has(name) ? [] : name));
}

interface Node<T> {
  words: Map<string, Node<T>>;
  prefixes: Map<string, Node<T>>;
  slots: Map<string, Node<T>>;
  any?: Node<T>;
  /** The way on after `[`, from where on the match is marked. */
  open?: Node<T>;
  /** The way on after `]`. */
  close?: Node<T>;
  values: T[];
}

/** How far a match has come. */
interface Walk {
  start: number;
  /** The token to be read next. */
  at: number;
  /** Offset the last token read ends at; of a possessive name, without its 's. */
  to: number;
  mark?: Partial<Span>;
}

/** `end` is the token after the match. */
type Found<T> = (value: T, span: Span, end: number) => void;

const SHORTEST_PREFIX = 2;
const NO_SLOTS: Slots = { fill: () => [] };

/**
 * All terms of all rules in one trie over words, so that reading a sentence costs what the sentence costs, however many
 * terms there are. A possessive matches the word it is made of. Syntax of a term: see `TermsRule.terms`.
 */
export class TermMatcher<T> {
  private readonly root: Node<T> = emptyNode();

  add(term: string, value: T): void {
    for (const words of expand(term)) {
      let node = this.root;
      for (const word of words) node = child(node, word);
      node.values.push(value);
    }
  }

  /** Calls back with every match; matches of different values may overlap. */
  match(tokens: Token[], found: Found<T>, slots: Slots = NO_SLOTS): void {
    for (let start = 0; start < tokens.length; start++)
      this.walk(tokens, slots, { start, at: start, to: 0 }, this.root, found);
  }

  /** Where the matches end that begin at a token; the shortest first. */
  endsAt(tokens: Token[], start: number, slots: Slots): Filled[] {
    const ends = new Map<number, number>();
    const found: Found<T> = (_value, { to }, end) => ends.set(end, to);
    this.walk(tokens, slots, { start, at: start, to: 0 }, this.root, found);
    return [...ends].map(([end, to]) => ({ end, to })).sort((a, b) => a.end - b.end);
  }

  private walk(tokens: Token[], slots: Slots, walk: Walk, node: Node<T>, found: Found<T>): void {
    const { start, at, to, mark } = walk;
    if (at > start) {
      const from = mark?.from ?? (tokens[start] as Token).from;
      for (const value of node.values) found(value, { from, to: mark?.to ?? to }, at);
    }
    if (node.close) this.walk(tokens, slots, { ...walk, mark: { ...mark, to } }, node.close, found);
    const token = tokens[at];
    if (!token) return;
    if (node.open) this.walk(tokens, slots, { ...walk, mark: { from: token.from } }, node.open, found);
    for (const [slot, next] of node.slots) {
      for (const { end, to } of slots.fill(slot, at)) this.walk(tokens, slots, { ...walk, at: end, to }, next, found);
    }
    for (const next of steps(node, token.word))
      this.walk(tokens, slots, { ...walk, at: at + 1, to: token.to }, next, found);
  }
}

function* steps<T>(node: Node<T>, word: string): Iterable<Node<T>> {
  const exact = node.words.get(word);
  if (exact) yield exact;
  const owner = word.endsWith("'s") ? node.words.get(word.slice(0, -2)) : undefined;
  if (owner) yield owner;
  if (node.any) yield node.any;
  if (node.prefixes.size === 0) return;
  for (let length = SHORTEST_PREFIX; length <= word.length; length++) {
    const next = node.prefixes.get(word.slice(0, length));
    if (next) yield next;
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
  const [branch, key] = branchOf(node, word);
  let next = branch.get(key);
  if (!next) {
    next = emptyNode();
    branch.set(key, next);
  }
  return next;
}

function branchOf<T>(node: Node<T>, word: string): [Map<string, Node<T>>, string] {
  if (word.startsWith('<')) return [node.slots, word.slice(1, -1)];
  if (word.endsWith('*')) return [node.prefixes, word.slice(0, -1)];
  return [node.words, word];
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), slots: new Map(), values: [] };
}

/** The word sequences a term stands for: `(my|our) pt*` is `my pt*` and `our pt*`. */
export function expand(term: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of term.match(/\([^)]*\)|[[\]]|[^\s[\]]+/g) ?? []) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    sequences = sequences.flatMap((done) => choices.map((choice) => [...done, ...words(choice)]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function words(choice: string): string[] {
  return (
    fold(choice.replaceAll('’', "'")).match(
      /_|<[a-z'-]+>|[[\]]|(?:[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*\*?)|\p{Extended_Pictographic}|[#@]/gu,
    ) ?? []
  );
}
