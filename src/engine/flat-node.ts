import { emptyNode, type Node } from './term-trie';

/**
 * A node and all that lies onward as one, so that a word is looked up once, not once a group of choices: after "my" begin
 * a hundred. Made when a text first comes there, as most nodes are never come to (after the subset construction of Rabin
 * and Scott 1959). What it makes itself to hold two ways on after one word stays as it is, or there would be no end to it.
 */
export function flatOf<T>(node: Node<T>): Node<T> {
  node.flat ??= flattened(node);
  return node.flat;
}

function flattened<T>(node: Node<T>): Node<T> {
  const flat = emptyNode<T>();
  const made = new Set<Node<T>>();
  const both = (one: Node<T> | undefined, other: Node<T> | undefined): Node<T> | undefined => {
    if (!one || !other || one === other) return one ?? other;
    const fork = made.has(one) ? one : forkAt(one);
    made.add(fork);
    fork.onward?.push(other);
    return fork;
  };
  for (const { words, prefixes, slots, any, open, close, values } of reachedFrom(node)) {
    flat.any = both(flat.any, any);
    flat.open = both(flat.open, open);
    flat.close = both(flat.close, close);
    flat.values.push(...values);
    if (words) {
      flat.words ??= new Map();
      for (const [word, next] of words) flat.words.set(word, both(flat.words.get(word), next) as Node<T>);
    }
    if (prefixes) {
      flat.prefixes ??= new Map();
      for (const [pair, ways] of prefixes) flat.prefixes.set(pair, [...(flat.prefixes.get(pair) ?? []), ...ways]);
    }
    for (const way of slots ?? []) {
      flat.slots ??= [];
      const same = flat.slots.find(({ slot }) => slot === way.slot);
      if (same) same.next = both(same.next, way.next) as Node<T>;
      else flat.slots.push({ ...way });
    }
  }
  return flat;
}

/** A node that only leads on to others. */
function forkAt<T>(way: Node<T>): Node<T> {
  const fork = emptyNode<T>();
  fork.onward = [way];
  fork.flat = fork;
  return fork;
}

function reachedFrom<T>(node: Node<T>): Set<Node<T>> {
  const reached = new Set([node]);
  for (const each of reached) for (const next of each.onward ?? []) reached.add(next);
  return reached;
}
