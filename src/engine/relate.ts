import type { PlacedHit } from './hit';
import type { Owner } from './rule';
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
  const cues = hits.filter((hit) => hit.rule.about !== undefined);
  const asked = hits.filter((hit) => hit.rule.whose !== undefined);
  const told = new Map<string, Owner>();
  for (const hit of asked) {
    hit.owner = loudest(
      hit,
      cues.filter((cue) => holds(cue, hit) || holds(hit, cue)),
    );
    if (hit.owner !== 'unknown') told.set(text.slice(hit.from, hit.to).toLowerCase(), hit.owner);
  }
  for (const hit of asked) {
    if (hit.owner !== 'unknown') continue;
    hit.owner = told.get(text.slice(hit.from, hit.to).toLowerCase()) ?? 'unknown';
    if (hit.owner === 'unknown' && hit.rule.hears !== 'touching') hit.owner = loudest(hit, cues);
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function loudest(hit: PlacedHit, cues: PlacedHit[]): Owner {
  const sums = new Map<Owner, number>();
  const heard = new Map<string, number>();
  for (const cue of cues) {
    const owner = cue.rule.about as Owner;
    const strength = (cue.rule.weight ?? 1) * carry(hit, cue);
    const key = `${cue.rule.id} ${cue.sentence === hit.sentence}`;
    const before = heard.get(key) ?? 0;
    if (strength <= before) continue;
    heard.set(key, strength);
    sums.set(owner, (sums.get(owner) ?? 0) + strength - before);
  }
  let best: Owner = 'unknown';
  let most = HEARD;
  for (const [owner, sum] of sums) if (sum > most) [best, most] = [owner, sum];
  return best;
}

function carry(hit: PlacedHit, cue: PlacedHit): number {
  const apart = Math.abs(hit.sentence - cue.sentence);
  if (apart > 0) return REACH[apart] ?? FAR;
  return 1 - Math.min(gap(hit, cue), 160) / 320;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}
