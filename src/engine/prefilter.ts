import { LiteralSearch } from './literal-search';

/** Something tried only where certain words stand. */
interface Waiting<T> {
  item: T;
  /** Numbers of literals of which one must stand, once for each thing asked after the one that wakes it. */
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
    const [first, ...others] = asked;
    const at = this.items.push({ item, asked: others }) - 1;
    if (!first) this.always.push(at);
    for (const literal of first ?? []) {
      this.woken[literal] ??= [];
      this.woken[literal].push(at);
    }
  }

  /** What may match in a text, in the order it was added. */
  worthTrying(text: string): T[] {
    if (this.items.length === 0) return [];
    const woken = [...this.always];
    for (const literal of this.search.in(text)) for (const at of this.woken[literal] ?? []) woken.push(at);
    woken.sort((a, b) => a - b);
    const worth: T[] = [];
    woken.forEach((at, index) => {
      const { item, asked } = this.items[at] as Waiting<T>;
      if (at !== woken[index - 1] && asked.every((list) => this.oneStands(list))) worth.push(item);
    });
    return worth;
  }

  private oneStands(literals: number[]): boolean {
    for (const literal of literals) if (this.search.stood(literal)) return true;
    return false;
  }
}
