import type { Hit } from './hit';
import type { Owner, Rule } from './rule';
import type { Span } from './verdict';

/** Below this the words around say too little, and the owner stays unknown. */
const HEARD = 0.35;

/** What one signal says of a hit: of a signal that matched often only the loudest counts. */
export interface Voice {
  owner: Owner;
  strength: number;
}

/** A hit whose rule asks whose it is. */
export interface Asking {
  /** Its place among the hits of the sentence. */
  at: number;
  /** Its words, case aside. */
  said: string;
  /** The words of a name, each of which can stand for all of it; none of a date or a number. */
  names: readonly string[];
  /** Whose it is by the cues that hold it, or that it holds. */
  touched: Owner;
  /** All cues of the sentence, fading with distance. */
  beside(): Voice[];
}

/** What one sentence alone says about whose its hits are. */
export interface SentenceVoices {
  asking: Asking[];
  /** Rules of its cues, each once. */
  cues: Rule[];
}

/** Listens to the cues of a sentence: signals with `about`, each with its weight. */
export function hear(source: string, hits: Hit[]): SentenceVoices {
  const cues = hits.filter(({ rule }) => rule.about !== undefined);
  const asking = hits.flatMap((hit, at) => (hit.rule.whose === undefined ? [] : [askingOf(hit, at, cues, source)]));
  return { asking, cues: [...new Set(cues.map(({ rule }) => rule))] };
}

function askingOf(hit: Hit, at: number, cues: Hit[], source: string): Asking {
  let beside: Voice[] | undefined;
  const said = source.slice(hit.from, hit.to).toLowerCase();
  return {
    at,
    said,
    names: isName(hit) ? (said.match(NAME_WORD) ?? []) : [],
    touched: loudest(
      voices(
        hit,
        cues.filter((cue) => holds(cue, hit) || holds(hit, cue)),
      ),
    ),
    beside: () => {
      beside ??= voices(hit, cues);
      return beside;
    },
  };
}

const NAME_WORD = /(?<![\p{L}\d])\p{L}[\p{L}'-]{3,}(?![\p{L}\d])/gu;
const NAMES: ReadonlySet<string> = new Set(['person', 'name', 'titled']);

function isName({ rule }: Hit): boolean {
  return rule.kind === 'entity' && NAMES.has(rule.entity);
}

/** What a cue says from so far away, 1 being the word itself. */
export function voice({ about, weight = 1 }: Rule, carried: number): Voice {
  return { owner: about as Owner, strength: weight * carried };
}

/** The owner that the voices speak of most, taken together. */
export function loudest(...said: Voice[][]): Owner {
  const sums = new Map<Owner, number>();
  for (const voices of said)
    for (const { owner, strength } of voices) sums.set(owner, (sums.get(owner) ?? 0) + strength);
  let best: Owner = 'unknown';
  let most = HEARD;
  for (const [owner, sum] of sums) if (sum > most) [best, most] = [owner, sum];
  return best;
}

function voices(hit: Span, cues: Hit[]): Voice[] {
  const bySignal = new Map<Rule, Voice>();
  for (const cue of cues) {
    const said = voice(cue.rule, 1 - Math.min(gap(hit, cue), 160) / 320);
    if (said.strength > (bySignal.get(cue.rule)?.strength ?? 0)) bySignal.set(cue.rule, said);
  }
  return [...bySignal.values()];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}
