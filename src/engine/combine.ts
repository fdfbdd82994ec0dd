import type { PlacedHit } from './hit';
import { onceFor } from './once-for';
import type { PlacedSentence } from './placed-text';
import type { CombinationRule } from './rule';
import type { SentenceReading } from './sentence-reading';
import type { Span } from './verdict';

interface Weighed {
  /** Its place among the hits of its sentence. */
  at: number;
  weight: number;
  group: string;
}

interface Detail extends Span, Omit<Weighed, 'at'> {
  sentence: number;
}

/** Sums of fractions differ by less, whatever their order. */
const SLACK = 1e-6;

/**
 * The recognition meter: details that point at nobody alone, added up over neighbouring sentences. Each group counts once
 * with its strongest signal; what speaks against is taken off, wherever it stands. The best window above the warn line becomes a hit over the sentences that hold the details,
 * and names the one detail whose removal lowers the sum most.
 */
export function combine(rule: CombinationRule, sentences: PlacedSentence[]): PlacedHit | undefined {
  const weighed = weighedBy(rule);
  const details: Detail[] = [];
  for (const { hits, reading } of sentences)
    for (const { at, weight, group } of weighed(reading)) {
      const { from, to, sentence } = hits[at] as PlacedHit;
      details.push({ from, to, sentence, weight, group });
    }
  if (details.length === 0) return undefined;
  const against = strongest(details, -1).reduce((total, detail) => total + detail.weight, 0);
  const size = rule.window === 0 ? sentences.length : rule.window;
  let best: { sum: number; details: Detail[]; first: number; last: number } | undefined;
  let begins = 0;
  let ends = 0;
  for (let first = 0; first < sentences.length; first++) {
    const last = Math.min(first + size, sentences.length) - 1;
    while (begins < details.length && (details[begins] as Detail).sentence < first) begins++;
    const before = ends;
    while (ends < details.length && (details[ends] as Detail).sentence <= last) ends++;
    // What holds no new detail weighs no more than the window before.
    if (ends === before) continue;
    const inside = details.slice(begins, ends);
    // Most windows could not reach the line if each detail counted.
    if (atMost(inside) + against < rule.thresholds.warn - SLACK) continue;
    const counted = strongest(inside, 1);
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

/** For a rule, the hits of a sentence that weigh, found once. */
const weighedBy = onceFor((rule: CombinationRule) => {
  const weights = new Map(
    rule.weigh.flatMap(({ signals, weight, group }) => signals.map((signal) => [signal, { weight, group }] as const)),
  );
  return onceFor((reading: SentenceReading): Weighed[] =>
    reading.hits.flatMap((hit, at) => {
      const weighed = weights.get(hit.rule.id);
      return weighed ? [{ at, ...weighed }] : [];
    }),
  );
});

/** What details weigh when each of those that weigh for it counts. */
function atMost(details: Detail[]): number {
  let sum = 0;
  for (const { weight } of details) if (weight > 0) sum += weight;
  return sum;
}

/** The strongest detail of each group, of those that weigh for (1) or against (-1). */
function strongest(details: Detail[], sign: 1 | -1): Detail[] {
  const groups = new Map<string, Detail>();
  for (const detail of details) {
    const { weight, group } = detail;
    if (weight * sign > Math.max(0, (groups.get(group)?.weight ?? 0) * sign)) groups.set(group, detail);
  }
  return [...groups.values()];
}

function reach(inside: Detail[], first: number, last: number): { first: number; last: number } {
  const at = inside.map(({ sentence }) => sentence);
  return { first: Math.max(first, Math.min(...at)), last: Math.min(last, Math.max(...at)) };
}
