import type { PlacedHit } from './hit';
import type { Owner, Rule } from './rule';
import type { Span } from './verdict';

/** Below this the words around say too little, and the owner stays unknown. */
const HEARD = 0.35;

/** How far a cue in another sentence carries, by how many sentences lie between. */
const REACH = [1, 0.45, 0.3];
const FAR = 0.15;

/**
 * Whose is it? Gives every hit the owner that the cues speak of most: signals with `about`, each with its weight. Cues
 * that hold the hit, or that it holds, are asked first ("my patient Ada", "Ada from pharmacy", the "Mrs." of a name);
 * only where they say nothing are those around it, fading with distance. What is said of a name once holds wherever
 * the same words stand again.
 */
export function relate(hits: PlacedHit[], text: string): void {
  const cues = new Cues(hits.filter((hit) => hit.rule.about !== undefined));
  const asked = hits.filter((hit) => hit.rule.whose !== undefined);
  const told = new Map<string, Owner>();
  for (const hit of asked) {
    hit.owner = loudest(cues.touching(hit));
    if (hit.owner !== 'unknown') told.set(text.slice(hit.from, hit.to).toLowerCase(), hit.owner);
  }
  for (const hit of asked) {
    if (hit.owner !== 'unknown') continue;
    hit.owner = told.get(text.slice(hit.from, hit.to).toLowerCase()) ?? 'unknown';
    if (hit.owner === 'unknown' && hit.rule.hears !== 'touching')
      hit.owner = loudest([...cues.beside(hit), ...cues.elsewhere(hit)]);
  }
}

/** What one signal says of a hit: of a signal that matched often only the loudest counts. */
interface Voice {
  owner: Owner;
  strength: number;
}

/** Cues sorted so that asking them costs no more in a long text. */
class Cues {
  private readonly bySentence = new Map<number, PlacedHit[]>();
  /** By signal, the sentences it matched in, rising. */
  private readonly bySignal = new Map<Rule, number[]>();

  constructor(cues: PlacedHit[]) {
    for (const cue of cues) {
      const beside = this.bySentence.get(cue.sentence) ?? [];
      beside.push(cue);
      this.bySentence.set(cue.sentence, beside);
      const sentences = this.bySignal.get(cue.rule) ?? [];
      if (sentences.at(-1) !== cue.sentence) sentences.push(cue.sentence);
      this.bySignal.set(cue.rule, sentences);
    }
  }

  /** Those that hold the hit, or that it holds. */
  touching(hit: PlacedHit): Voice[] {
    return voices(
      hit,
      (this.bySentence.get(hit.sentence) ?? []).filter((cue) => holds(cue, hit) || holds(hit, cue)),
    );
  }

  /** Those in its sentence. */
  beside(hit: PlacedHit): Voice[] {
    return voices(hit, this.bySentence.get(hit.sentence) ?? []);
  }

  /** Those in other sentences, each signal from where it is nearest. */
  elsewhere({ sentence }: PlacedHit): Voice[] {
    return [...this.bySignal].flatMap(([rule, sentences]) => {
      const apart = nearest(sentences, sentence);
      return apart === undefined ? [] : [voice(rule, REACH[apart] ?? FAR)];
    });
  }
}

function voice({ about, weight = 1 }: Rule, carried: number): Voice {
  return { owner: about as Owner, strength: weight * carried };
}

function voices(hit: PlacedHit, cues: PlacedHit[]): Voice[] {
  const loudest = new Map<Rule, Voice>();
  for (const cue of cues) {
    const said = voice(cue.rule, 1 - Math.min(gap(hit, cue), 160) / 320);
    if (said.strength > (loudest.get(cue.rule)?.strength ?? 0)) loudest.set(cue.rule, said);
  }
  return [...loudest.values()];
}

function loudest(voices: Voice[]): Owner {
  const sums = new Map<Owner, number>();
  for (const { owner, strength } of voices) sums.set(owner, (sums.get(owner) ?? 0) + strength);
  let best: Owner = 'unknown';
  let most = HEARD;
  for (const [owner, sum] of sums) if (sum > most) [best, most] = [owner, sum];
  return best;
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

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}
