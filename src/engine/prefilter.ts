import { LiteralSearch } from './literal-search';
import { neededLiterals, plainly } from './needed-literals';

/** Something tried only where certain words stand. */
interface Waiting<T> {
  item: T;
  /** Groups of literals that must each have one standing, besides the one that wakes it. */
  others: number[];
}

/**
 * Holds what is worth trying at some texts only, each waiting for one of its literals. Reading a text costs what the text
 * costs and what its words wake, however much is held.
 */
export class Prefilter<T> {
  private readonly search = new LiteralSearch();
  private readonly items: Waiting<T>[] = [];
  private readonly always: number[] = [];
  /** By literal, the groups it is one of. */
  private readonly groupsOf: number[][] = [];
  /** By group, the items that wait for it first. */
  private readonly woken: number[][] = [];
  /** By group, the last text in which one of its literals stood. */
  private readonly stood: number[] = [];
  private texts = 0;

  get empty(): boolean {
    return this.items.length === 0;
  }

  /** @param literals lists of which one literal each must stand in a text, whatever its case and digits; a list left out asks nothing. */
  add(item: T, ...literals: (string[] | undefined)[]): void {
    const [first, ...others] = literals.flatMap((list) => (list ? [this.group(list)] : []));
    const at = this.items.push({ item, others }) - 1;
    if (first === undefined) this.always.push(at);
    else this.woken[first]?.push(at);
  }

  /** What may match in a text, in the order it was added. */
  worthTrying(text: string): T[] {
    if (this.empty) return [];
    const now = ++this.texts;
    const woken = [...this.always];
    for (const literal of this.search.in(plainly(text)))
      for (const group of this.groupsOf[literal] as number[]) {
        if (this.stood[group] === now) continue;
        this.stood[group] = now;
        for (const at of this.woken[group] as number[]) woken.push(at);
      }
    const worth: T[] = [];
    for (const at of Uint32Array.from(woken).sort()) {
      const { item, others } = this.items[at] as Waiting<T>;
      if (others.every((group) => this.stood[group] === now)) worth.push(item);
    }
    return worth;
  }

  private group(literals: string[]): number {
    const group = this.woken.push([]) - 1;
    this.stood.push(0);
    for (const literal of literals) {
      const number = this.search.add(plainly(literal));
      this.groupsOf[number] ??= [];
      this.groupsOf[number].push(group);
    }
    return group;
  }
}

/**
 * Regular expressions, each waiting for a literal it cannot match without.
 * @param others further lists of literals of which one each must stand, for all of them.
 */
export function waiting(sources: string[], flags: string, ...others: string[][]): Prefilter<RegExp> {
  const filter = new Prefilter<RegExp>();
  for (const source of sources) filter.add(new RegExp(source, flags), ...others, neededLiterals(source));
  return filter;
}
