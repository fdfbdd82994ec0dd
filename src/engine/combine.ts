import type { PlacedHit } from './hit';
import { onceFor } from './once-for';
import type { PlacedSentence } from './placed-text';
import type { CombinationRule } from './rule';
import type { Span } from './verdict';

interface Detail extends Span {
  weight: number;
  group: string;
}

/**
 * The recognition meter: details that point at nobody alone, added up over neighbouring sentences. Each group counts once
 * with its strongest signal; what speaks against is taken off, wherever it stands. The best window above the warn line becomes a hit over the sentences that hold the details,
 * and names the one detail whose removal lowers the sum most.
 */
export function combine(rule: CombinationRule, sentences: PlacedSentence[]): PlacedHit | undefined {
  const weights = weightsOf(rule);
  const details: PlacedHit[] = [];
  for (const { hits } of sentences) for (const hit of hits) if (weights.has(hit.rule.id)) details.push(hit);
  if (details.length === 0) return undefined;
  const against = strongest(details, weights, -1).reduce((total, detail) => total + detail.weight, 0);
  const size = rule.window === 0 ? sentences.length : rule.window;
  let best: { sum: number; details: Detail[]; first: number; last: number } | undefined;
  let begins = 0;
  let ends = 0;
  for (let first = 0; first < sentences.length; first++) {
    const last = Math.min(first + size, sentences.length) - 1;
    while (begins < details.length && (details[begins] as PlacedHit).sentence < first) begins++;
    const before = ends;
    while (ends < details.length && (details[ends] as PlacedHit).sentence <= last) ends++;
    // What holds no new detail weighs no more than the window before.
    if (ends === before) continue;
    const inside = details.slice(begins, ends);
    const counted = strongest(inside, weights, 1);
    const sum = counted.reduce((total, detail) => total + detail.weight, against);
    if (sum >= rule.thresholds.warn && sum > (best?.sum ?? 0))
      best = { sum, details: counted, ...reach(inside, first, last) };
  }
  if (!best) return undefined;
  const drop = best.details.reduce((a, b) => (b.weight > a.weight ? b : a));
  return {
    rule,
    from: (sentences[best.first] as Span).from,
    to: (sentences[best.last] as Span).to,
    sentence: best.first,
    owner: 'patient',
    action: best.sum >= rule.thresholds.hold ? 'hold' : 'warn',
    drop: { from: drop.from, to: drop.to },
  };
}

type Weights = ReadonlyMap<string, { weight: number; group: string }>;

const weightsOf = onceFor(
  (rule: CombinationRule): Weights =>
    new Map(
      rule.weigh.flatMap(({ signals, weight, group }) => signals.map((signal) => [signal, { weight, group }] as const)),
    ),
);

/** The strongest detail of each group, of those that weigh for (1) or against (-1). */
function strongest(hits: PlacedHit[], weights: Weights, sign: 1 | -1): Detail[] {
  const groups = new Map<string, Detail>();
  for (const hit of hits) {
    const { weight, group } = weights.get(hit.rule.id) as { weight: number; group: string };
    if (weight * sign > Math.max(0, (groups.get(group)?.weight ?? 0) * sign))
      groups.set(group, { from: hit.from, to: hit.to, weight, group });
  }
  return [...groups.values()];
}

function reach(inside: PlacedHit[], first: number, last: number): { first: number; last: number } {
  const at = inside.map((hit) => hit.sentence);
  return { first: Math.max(first, Math.min(...at)), last: Math.min(last, Math.max(...at)) };
}
