import { LiteralSearch } from './literal-search';

/** Something tried only where certain words stand. */
interface Waiting<T> {
  item: T;
  /** Numbers of literals of which one must stand, once for each thing asked. */
  asked: number[][];
}

/**
 * Holds what is worth trying at some texts only, each waiting for one of its literals. Reading a text costs what the text
 * costs and what its words wake, however much is held.
 */
export class Prefilter<T> {
  private readonly search = new LiteralSearch();
  private readonly items: Waiting<T>[] = [];
  /** By literal, the items it wakes. */
  private readonly woken: number[][] = [];
  private readonly always: number[] = [];

  /** @param literals lists of which one literal each must stand in a text; a list left out asks nothing. */
  add(item: T, ...literals: (string[] | undefined)[]): void {
    const asked = literals.flatMap((list) => (list ? [list.map((literal) => this.search.add(literal))] : []));
    const at = this.items.push({ item, asked }) - 1;
    const [first] = asked;
    if (!first) this.always.push(at);
    for (const literal of first ?? []) {
      this.woken[literal] ??= [];
      this.woken[literal].push(at);
    }
  }

  /** What may match in a text, in the order it was added. */
  worthTrying(text: string): T[] {
    if (this.items.length === 0) return [];
    const standing = this.search.in(text);
    const woken = new Set(this.always);
    for (const literal of standing) for (const at of this.woken[literal] ?? []) woken.add(at);
    return [...woken]
      .sort((a, b) => a - b)
      .map((at) => this.items[at] as Waiting<T>)
      .filter(({ asked }) => asked.every((list) => list.some((literal) => standing.has(literal))))
      .map(({ item }) => item);
  }
}
