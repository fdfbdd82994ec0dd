import type { PlacedSentence } from './placed-text';
import type { SentenceReading } from './sentence-reading';

/**
 * In which sentences of a text each of some things stands, rising. A text is mostly the last one with its end changed: only
 * the sentences that are new are gone through.
 */
export class Whereabouts<Thing> {
  private sentences: readonly PlacedSentence[] = [];
  private readonly places = new Map<Thing, number[]>();

  /** @param thingsIn the things a sentence holds, each once. */
  constructor(private readonly thingsIn: (reading: SentenceReading) => readonly Thing[]) {}

  /** Goes over to these sentences. Whether anything stands elsewhere than it did. */
  follow(sentences: readonly PlacedSentence[]): boolean {
    const before = this.sentences;
    const kept = sharedStart(before, sentences);
    const standsStill =
      before.length === sentences.length &&
      sentences.every(
        ({ reading }, at) => at < kept || this.holdTheSame(reading, (before[at] as PlacedSentence).reading),
      );
    this.sentences = sentences;
    if (standsStill) return false;
    for (const { reading } of before.slice(kept).reverse())
      for (const thing of this.thingsIn(reading)) this.places.get(thing)?.pop();
    for (const { reading, at } of sentences.slice(kept))
      for (const thing of this.thingsIn(reading)) {
        const places = this.places.get(thing);
        if (places) places.push(at);
        else this.places.set(thing, [at]);
      }
    return true;
  }

  /** Where a thing stands. */
  of(thing: Thing): readonly number[] {
    return this.places.get(thing) ?? NOWHERE;
  }

  forget(): void {
    this.sentences = [];
    this.places.clear();
  }

  private holdTheSame(a: SentenceReading, b: SentenceReading): boolean {
    const [ofA, ofB] = [this.thingsIn(a), this.thingsIn(b)];
    return ofA.length === ofB.length && ofA.every((thing, at) => thing === ofB[at]);
  }
}

const NOWHERE: readonly number[] = [];

/** How many things two lists begin with that are the very same. */
export function sharedStart<T>(a: readonly T[], b: readonly T[]): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[count] === b[count]) count += 1;
  return count;
}

/** The place among rising numbers of the first that is not below another. */
export function placeAmong(rising: readonly number[], number: number): number {
  let low = 0;
  for (let high = rising.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
