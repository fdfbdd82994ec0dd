import { fold } from './normalise';
import type { Token } from './tokens';
import type { Span } from './verdict';

interface Node<T> {
  words: Map<string, Node<T>>;
  prefixes: Map<string, Node<T>>;
  any?: Node<T>;
  values: T[];
}

const SHORTEST_PREFIX = 2;

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
  match(tokens: Token[], found: (value: T, span: Span) => void): void {
    for (let start = 0; start < tokens.length; start++) this.walk(tokens, start, start, this.root, found);
  }

  private walk(tokens: Token[], start: number, at: number, node: Node<T>, found: (value: T, span: Span) => void): void {
    const first = tokens[start];
    const last = tokens[at - 1];
    if (first && last && at > start) for (const value of node.values) found(value, { from: first.from, to: last.to });
    const token = tokens[at];
    if (!token) return;
    for (const next of steps(node, token.word)) this.walk(tokens, start, at + 1, next, found);
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
  const prefix = word.endsWith('*');
  const key = prefix ? word.slice(0, -1) : word;
  const branch = prefix ? node.prefixes : node.words;
  let next = branch.get(key);
  if (!next) {
    next = emptyNode();
    branch.set(key, next);
  }
  return next;
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), values: [] };
}

/** The word sequences a term stands for: `(my|our) pt*` is `my pt*` and `our pt*`. */
export function expand(term: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of term.match(/\([^)]*\)|\S+/g) ?? []) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    sequences = sequences.flatMap((done) => choices.map((choice) => [...done, ...words(choice)]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function words(choice: string): string[] {
  return (
    fold(choice.replaceAll('’', "'")).match(
      /_|(?:[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*\*?)|\p{Extended_Pictographic}|[#@]/gu,
    ) ?? []
  );
}
