import { type Alternative, conditionsOf, type Scope } from './conditions';
import type { PlacedSentence } from './placed-text';
import type { Rule } from './rule';
import { placeAmong, Whereabouts } from './whereabouts';

/** What was seen where: answers whether a rule's conditions hold for a sentence. */
export class Evidence {
  private readonly places = new Whereabouts<string>(({ ids }) => ids);
  private inReply = new Set<string>();

  /** Goes over to another text. @param replied the sentences of the text being answered. */
  follow(sentences: readonly PlacedSentence[], replied: readonly PlacedSentence[]): void {
    this.places.follow(sentences);
    this.inReply = new Set(replied.flatMap(({ reading }) => reading.ids));
  }

  forget(): void {
    this.places.forget();
    this.inReply.clear();
  }

  /**
   * Whether every `needs` is met and no `unless` is.
   * @param assumed ids of signals taken as present everywhere.
   */
  allows(rule: Rule, sentence: number, assumed: ReadonlySet<string>): boolean {
    const { needs, unless } = conditionsOf(rule);
    for (const condition of needs) if (!this.met(condition, sentence, rule.id, assumed)) return false;
    for (const condition of unless) if (this.met(condition, sentence, rule.id, assumed)) return false;
    return true;
  }

  private met(condition: Alternative[], sentence: number, asking: string, assumed: ReadonlySet<string>): boolean {
    for (const { scope, signal } of condition)
      if (signal !== asking && (assumed.has(signal) || this.seen(scope, signal, sentence))) return true;
    return false;
  }

  private seen(scope: Scope, signal: string, sentence: number): boolean {
    if (scope === 'reply') return this.inReply.has(signal);
    const places = this.places.of(signal);
    if (places.length === 0) return false;
    if (scope === 'post') return true;
    // Rising numbers: the first from the sentence before on is one of the three, or none is.
    const first = scope === 'near' ? sentence - 1 : sentence;
    const last = scope === 'near' ? sentence + 1 : sentence;
    return (places[placeAmong(places, first)] ?? Number.POSITIVE_INFINITY) <= last;
  }
}
