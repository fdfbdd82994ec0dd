interface Node {
  next: Map<number, Node>;
  /** Where to go on when no letter fits: the longest other beginning of a literal that the text ends with. */
  otherwise: Node | undefined;
  /** Numbers of the literals that end here. */
  ends: number[];
  /** Its row among those that texts came to, from 1 on; 0 where none has. */
  row: number;
}

/** Letters below have a place in a row; few others stand in a text. */
const PLAIN = 128;

/** So many rows are kept, two megabytes; then all are forgotten, as RE2 does with its states (Cox 2010). */
const ROWS = 4096;

/**
 * Looks for any number of literals in one pass over a text (Aho and Corasick 1975), so that its cost does not grow with
 * them. Most texts go the same few ways: where a letter led once is kept in one table, fallbacks followed.
 */
export class LiteralSearch {
  private readonly root: Node = emptyNode();
  private readonly numbers = new Map<string, number>();
  private ready = false;
  /** By literal, the last search that found it: each is told once a search, without a set being made. */
  private found = new Uint32Array(0);
  private searches = 0;
  /** By row. */
  private rows: Node[] = [];
  private isEnd = new Uint8Array(ROWS + 1);
  /** By row and plain letter, the row that letter leads to; 0 where that is not known yet. */
  private ways = new Uint16Array(0);

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
    let row = this.rowOf(this.root);
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      row = (letter < PLAIN && this.ways[row * PLAIN + letter]) || this.learn(row, letter);
      if (this.isEnd[row] === 1) this.tell((this.rows[row] as Node).ends, standing);
    }
    return standing;
  }

  private tell(ends: number[], standing: number[]): void {
    for (const number of ends) {
      if (this.found[number] === this.searches) continue;
      this.found[number] = this.searches;
      standing.push(number);
    }
  }

  /** Breadth first, so that what a node falls back to is linked before it. */
  private link(): void {
    const queue = [...this.root.next.values()];
    for (const node of queue) node.otherwise = this.root;
    for (const node of queue)
      for (const [letter, next] of node.next) {
        next.otherwise = this.follow(node.otherwise, letter);
        next.ends = [...new Set([...next.ends, ...next.otherwise.ends])];
        queue.push(next);
      }
    this.found = new Uint32Array(this.numbers.size);
    this.searches = 0;
    this.forget();
    this.ready = true;
  }

  private learn(from: number, letter: number): number {
    const known = this.rows.length;
    const to = this.rowOf(this.follow(this.rows[from], letter));
    // When all were forgotten on the way, the row come from is another's now.
    if (letter < PLAIN && this.rows.length >= known) this.ways[from * PLAIN + letter] = to;
    return to;
  }

  private rowOf(node: Node): number {
    if (node.row > 0) return node.row;
    if (this.rows.length > ROWS) this.forget();
    node.row = this.rows.push(node) - 1;
    this.isEnd[node.row] = node.ends.length > 0 ? 1 : 0;
    if (this.ways.length < this.rows.length * PLAIN) this.ways = grown(this.ways);
    return node.row;
  }

  private forget(): void {
    for (const node of this.rows) node.row = 0;
    // Row 0 is nobody's.
    this.rows = [emptyNode()];
    this.ways.fill(0);
  }

  private follow(from: Node | undefined, letter: number): Node {
    let node = from;
    while (node && !node.next.has(letter)) node = node.otherwise;
    return node?.next.get(letter) ?? this.root;
  }
}

function grown(table: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(64 * PLAIN, 2 * table.length));
  larger.set(table);
  return larger;
}

function child(node: Node, letter: number): Node {
  const known = node.next.get(letter);
  if (known) return known;
  const made = emptyNode();
  node.next.set(letter, made);
  return made;
}

function emptyNode(): Node {
  return { next: new Map(), otherwise: undefined, ends: [], row: 0 };
}
