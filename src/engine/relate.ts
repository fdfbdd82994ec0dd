import type { PlacedHit } from './hit';
import type { PlacedSentence } from './placed-text';
import type { Owner, Rule } from './rule';
import { loudest, type Voice, voice } from './sentence-voices';

/** How far a cue in another sentence carries, by how many sentences lie between. */
const REACH = [1, 0.45, 0.3];
const FAR = 0.15;

/**
 * Whose is it? Gives every hit the owner that the cues speak of most. Cues that hold the hit, or that it holds, are asked
 * first ("my patient Ada", "Ada from pharmacy", the "Mrs." of a name); only where they say nothing are those around it,
 * fading with distance. What is said of a name once holds wherever the same words stand again.
 */
export function relate(sentences: PlacedSentence[]): void {
  const told = new Map<string, Owner>();
  for (const { reading, hits } of sentences)
    for (const { at, said, touched } of reading.voices.asking) {
      (hits[at] as PlacedHit).owner = touched;
      if (touched !== 'unknown') told.set(said, touched);
    }
  const around = new Around(sentences);
  for (const { reading, hits } of sentences)
    for (const { at, said, touched, beside } of reading.voices.asking) {
      if (touched !== 'unknown') continue;
      const hit = hits[at] as PlacedHit;
      hit.owner = told.get(said) ?? 'unknown';
      if (hit.owner === 'unknown' && hit.rule.hears !== 'touching')
        hit.owner = loudest(beside(), around.elsewhere(hit.sentence));
    }
}

/** The cues of a text, sorted so that asking them costs no more in a long one. */
class Around {
  /** By signal, the sentences it matched in, rising. */
  private readonly bySignal = new Map<Rule, number[]>();
  private readonly heard = new Map<number, Voice[]>();

  constructor(sentences: PlacedSentence[]) {
    for (const { reading, at } of sentences)
      for (const cue of reading.voices.cues) {
        const where = this.bySignal.get(cue);
        if (where) where.push(at);
        else this.bySignal.set(cue, [at]);
      }
  }

  /** Those in other sentences, each signal from where it is nearest. */
  elsewhere(sentence: number): Voice[] {
    const known = this.heard.get(sentence);
    if (known) return known;
    const voices: Voice[] = [];
    for (const [rule, where] of this.bySignal) {
      const apart = nearest(where, sentence);
      if (apart !== undefined) voices.push(voice(rule, REACH[apart] ?? FAR));
    }
    this.heard.set(sentence, voices);
    return voices;
  }
}

/** How far the nearest of some rising numbers is from one of them or of another, itself not counted. */
function nearest(rising: number[], to: number): number | undefined {
  let low = 0;
  for (let high = rising.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  const before = rising[low - 1];
  const after = rising[low] === to ? rising[low + 1] : rising[low];
  const apart = Math.min(to - (before ?? Number.NEGATIVE_INFINITY), (after ?? Number.POSITIVE_INFINITY) - to);
  return Number.isFinite(apart) ? apart : undefined;
}
