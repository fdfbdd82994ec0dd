import { isLexicon, partsOf, sequencesOf } from './term-syntax';

/** Fields that stay empty in most nodes are there all the same: V8 reads objects of one shape several times as fast. */
export interface Node<T> {
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
  /** What `flatOf` made of it. */
  flat: Node<T> | undefined;
  values: T[];
}

interface Prefix<T> {
  prefix: string;
  next: Node<T>;
}

/** Up to so many sequences a term is spelled out, because words shared with other terms are then read once. */
const SPELLED_OUT = 24;
/** Nothing but words: most entries of a long lexicon, read without looking for syntax. */
const PLAIN = /^ *[a-z0-9][a-z0-9 ]*$/i;

/** Lays a term from a node on, and notes the value where it ends. */
export function lay<T>(root: Node<T>, term: string, value: T): void {
  if (PLAIN.test(term)) {
    note(descend(root, term.toLowerCase().trim().split(/ +/)), value);
    return;
  }
  const parts = partsOf(term);
  const many = parts.reduce((product, choices) => product * choices.length, 1) > SPELLED_OUT;
  const ends = many ? [linked(root, parts)] : sequencesOf(parts).map((words) => descend(root, words));
  for (const end of ends) note(end, value);
}

/** One value once, however often its terms say the same. */
function note<T>({ values }: Node<T>, value: T): void {
  if (values.at(-1) !== value) values.push(value);
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

export function emptyNode<T>(): Node<T> {
  return {
    words: undefined,
    prefixes: undefined,
    slots: undefined,
    any: undefined,
    open: undefined,
    close: undefined,
    onward: undefined,
    flat: undefined,
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
