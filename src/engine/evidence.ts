import { type Alternative, conditionsOf, type Scope } from './conditions';
import type { PlacedSentence } from './placed-text';
import type { Rule } from './rule';

/** What was seen where: answers whether a rule's conditions hold for a sentence. */
export class Evidence {
  private readonly bySentence = new Map<string, Set<number>>();
  private readonly inReply: Set<string>;

  /** @param replied the sentences of the text being answered. */
  constructor(sentences: PlacedSentence[], replied: PlacedSentence[]) {
    for (const { reading, at } of sentences)
      for (const id of reading.ids) {
        const seen = this.bySentence.get(id);
        if (seen) seen.add(at);
        else this.bySentence.set(id, new Set([at]));
      }
    this.inReply = new Set(replied.flatMap(({ reading }) => reading.ids));
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
    const where = this.bySentence.get(signal);
    if (!where) return false;
    if (scope === 'post') return true;
    if (where.has(sentence)) return true;
    return scope === 'near' && (where.has(sentence - 1) || where.has(sentence + 1));
  }
}
