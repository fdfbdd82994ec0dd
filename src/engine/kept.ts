/**
 * Things made once by a key and kept while they are asked for. Two generations instead of a list by last use: asking for
 * what is there moves nothing, and what was not asked for since the last but one change of generation is let go.
 */
export class Kept<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  /** @param enough how many a generation may hold before the next begins. */
  constructor(private readonly enough: number) {}

  get(key: string, make: () => T): T {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make();
    this.young.set(key, value);
    return value;
  }

  /** To be called between two readings, never within one, so that a text longer than a generation is kept whole. */
  age(): void {
    if (this.young.size <= this.enough) return;
    this.old = this.young;
    this.young = new Map();
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}
