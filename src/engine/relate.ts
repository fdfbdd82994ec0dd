import type { PlacedHit } from './hit';
import type { PlacedSentence } from './placed-text';
import type { Owner, Rule } from './rule';
import { loudest, type Voice, voice } from './sentence-voices';
import { placeAmong, sharedStart, Whereabouts } from './whereabouts';

/** How far a cue in another sentence carries, by how many sentences lie between. */
const REACH = [1, 0.45, 0.3];
const FAR = 0.15;

/**
 * Whose is it? Gives every hit the owner that the cues speak of most. Cues that hold the hit, or that it holds, are asked
 * first ("my patient Ada", "Ada from pharmacy", the "Mrs." of a name); only where they say nothing are those around it,
 * fading with distance. What is said of a name once holds wherever it stands again, whole or in part.
 */
export class Relater {
  private readonly cues = new Whereabouts<Rule>(({ voices }) => voices.cues);
  private readonly told = new Map<string, Owner>();
  private readonly heard = new Map<number, Voice[]>();
  /** The cues in the order they first come: of two owners that are spoken of as loudly, the first is taken. */
  private signals: readonly Rule[] = [];
  private sentences: readonly PlacedSentence[] = [];

  /** Sets the owners of a text's hits. Where its end says what it said before, those of its beginning stand. */
  relate(sentences: readonly PlacedSentence[]): void {
    const before = this.sentences;
    const kept = sharedStart(before, sentences);
    const isRetold = telling(before.slice(kept)) !== telling(sentences.slice(kept));
    this.sentences = sentences;
    if (isRetold) this.hearAnew(sentences);
    const isMoved = this.cues.follow(sentences);
    if (isMoved) {
      this.heard.clear();
      this.signals = [...new Set(sentences.flatMap(({ reading }) => reading.voices.cues))];
    }
    for (const sentence of sentences.slice(isRetold || isMoved ? 0 : kept)) this.own(sentence);
  }

  forget(): void {
    this.sentences = [];
    this.cues.forget();
    this.signals = [];
    this.told.clear();
    this.heard.clear();
  }

  private hearAnew(sentences: readonly PlacedSentence[]): void {
    this.told.clear();
    for (const { reading } of sentences)
      for (const { said, names, touched } of reading.voices.asking) {
        if (touched === 'unknown') continue;
        if (SHARED.has(touched)) for (const word of names) this.told.set(word, touched);
        this.told.set(said, touched);
      }
  }

  private own({ reading, hits }: PlacedSentence): void {
    for (const { at, said, names, touched, beside } of reading.voices.asking) {
      const hit = hits[at] as PlacedHit;
      hit.owner = touched;
      if (touched !== 'unknown') continue;
      hit.owner = this.told.get(said) ?? names.map((word) => this.told.get(word)).find(Boolean) ?? 'unknown';
      if (hit.owner === 'unknown' && hit.rule.hears !== 'touching')
        hit.owner = loudest(beside(), this.elsewhere(hit.sentence));
    }
  }

  /** The cues of other sentences, each signal from where it is nearest. */
  private elsewhere(sentence: number): Voice[] {
    const known = this.heard.get(sentence);
    if (known) return known;
    const voices: Voice[] = [];
    for (const rule of this.signals) {
      const apart = nearest(this.cues.of(rule), sentence);
      if (apart !== undefined) voices.push(voice(rule, REACH[apart] ?? FAR));
    }
    this.heard.set(sentence, voices);
    return voices;
  }
}

/**
 * Whose names are theirs in part, too: after "my patient Rosa Delgado" Rosa is the patient. A doctor's surname says
 * nothing of a patient who shares it.
 */
const SHARED: ReadonlySet<Owner> = new Set(['patient', 'relative', 'family', 'self', 'animal', 'fiction']);

/** What sentences say of whose some words are, as one text. */
function telling(sentences: readonly PlacedSentence[]): string {
  const said = sentences.flatMap(({ reading }) => reading.voices.asking.filter(({ touched }) => touched !== 'unknown'));
  return JSON.stringify(said.map(({ said, touched }) => [said, touched]));
}

/** How far the nearest of some rising numbers is from one of them or of another, itself not counted. */
function nearest(rising: readonly number[], to: number): number | undefined {
  if (rising.length === 0) return undefined;
  const at = placeAmong(rising, to);
  const before = rising[at - 1];
  const after = rising[at] === to ? rising[at + 1] : rising[at];
  const apart = Math.min(to - (before ?? Number.NEGATIVE_INFINITY), (after ?? Number.POSITIVE_INFINITY) - to);
  return Number.isFinite(apart) ? apart : undefined;
}
