interface Node {
  next: Map<number, Node>;
  /** Where to go on when no letter fits: the longest other beginning of a literal that the text ends with. */
  otherwise: Node | undefined;
  /** Numbers of the literals that end here. */
  ends: number[];
  /** Where each plain letter leads, fallbacks followed, once a text went that way: most texts go the same few ways. */
  ways: Node[];
}

/** Letters below are looked up in `ways`. */
const PLAIN = 128;

/**
 * Looks for any number of literals in one pass over a text (Aho and Corasick 1975), so that its cost does not grow with
 * them.
 */
export class LiteralSearch {
  private readonly root: Node = emptyNode();
  private readonly numbers = new Map<string, number>();
  private ready = false;
  /** By literal, the last search that found it: each is told once a search, without a set being made. */
  private found = new Uint32Array(0);
  private searches = 0;

  /** Returns the literal's number; the same literal has one number. */
  add(literal: string): number {
    const known = this.numbers.get(literal);
    if (known !== undefined) return known;
    let node = this.root;
    for (let at = 0; at < literal.length; at++) node = child(node, literal.charCodeAt(at));
    const number = this.numbers.size;
    node.ends.push(number);
    this.numbers.set(literal, number);
    this.ready = false;
    return number;
  }

  /** Numbers of the literals that stand in the text, each once. */
  in(text: string): number[] {
    if (!this.ready) this.link();
    this.searches++;
    const standing: number[] = [];
    let node = this.root;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      node = letter < PLAIN ? (node.ways[letter] ?? this.learn(node, letter)) : this.follow(node, letter);
      const { ends } = node;
      for (let index = 0; index < ends.length; index++) {
        const number = ends[index] as number;
        if (this.found[number] === this.searches) continue;
        this.found[number] = this.searches;
        standing.push(number);
      }
    }
    return standing;
  }

  /** Breadth first, so that what a node falls back to is linked before it. */
  private link(): void {
    const queue = [...this.root.next.values()];
    this.root.ways = [];
    for (const node of queue) node.otherwise = this.root;
    for (const node of queue) {
      node.ways = [];
      for (const [letter, next] of node.next) {
        next.otherwise = this.follow(node.otherwise, letter);
        next.ends = [...new Set([...next.ends, ...next.otherwise.ends])];
        queue.push(next);
      }
    }
    this.found = new Uint32Array(this.numbers.size);
    this.searches = 0;
    this.ready = true;
  }

  private learn(node: Node, letter: number): Node {
    const to = this.follow(node, letter);
    node.ways[letter] = to;
    return to;
  }

  private follow(from: Node | undefined, letter: number): Node {
    let node = from;
    while (node && !node.next.has(letter)) node = node.otherwise;
    return node?.next.get(letter) ?? this.root;
  }
}

function child(node: Node, letter: number): Node {
  const known = node.next.get(letter);
  if (known) return known;
  const made = emptyNode();
  node.next.set(letter, made);
  return made;
}

function emptyNode(): Node {
  return { next: new Map(), otherwise: undefined, ends: [], ways: [] };
}
