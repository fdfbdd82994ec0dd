import type { PlacedHit } from '../hit';
import { onceFor } from '../once-for';
import type { PlacedSentence } from '../placed-text';
import type { ModelRule } from '../rule';
import type { SentenceReading } from '../sentence-reading';

const NONE: PlacedHit[] = [];

/** The hits that learned rules name, by snapping to them or by sparing them, found for all rules in one pass. */
export class Named {
  private readonly byId = new Map<string, PlacedHit[]>();
  private readonly places = new Map<PlacedHit, number>();

  constructor(sentences: PlacedSentence[], rules: ModelRule[]) {
    const namedIn = namedBy(rules);
    for (const { hits, reading } of sentences)
      for (const at of namedIn(reading)) {
        const hit = hits[at] as PlacedHit;
        const alike = this.byId.get(hit.rule.id);
        if (alike) alike.push(hit);
        else this.byId.set(hit.rule.id, [hit]);
        this.places.set(hit, this.places.size);
      }
  }

  /** The matches a rule snaps to: of several that begin together, the longest. */
  anchors({ snap }: ModelRule): PlacedHit[] {
    const byStart = new Map<number, PlacedHit>();
    for (const hit of this.of(snap)) if (hit.to > (byStart.get(hit.from)?.to ?? 0)) byStart.set(hit.from, hit);
    return [...byStart.values()];
  }

  /** The matches that a rule leaves alone, with all that touches them. */
  sparing({ spares }: ModelRule): PlacedHit[] {
    return this.of(spares);
  }

  private of(ids: readonly string[] = []): PlacedHit[] {
    const found = ids.flatMap((id) => this.byId.get(id) ?? NONE);
    if (ids.length > 1) found.sort((a, b) => (this.places.get(a) as number) - (this.places.get(b) as number));
    return found;
  }
}

/** For some rules, the places of what they name among the hits of a sentence, found once. */
const namedBy = onceFor((rules: ModelRule[]) => {
  const ids = new Set(rules.flatMap(namesOf));
  return onceFor(({ hits }: SentenceReading): number[] =>
    hits.flatMap(({ rule }, at) => (ids.has(rule.id) ? [at] : [])),
  );
});

function namesOf({ snap = [], spares = [] }: ModelRule): string[] {
  return [...snap, ...spares];
}
