import type { Lexicons } from './lexicons';
import type { EntityKind } from './rule';
import { type Age, ages } from './taggers/age';
import { dates } from './taggers/date';
import { isNumber } from './taggers/number';
import { type Name, names } from './taggers/person';
import { places } from './taggers/place';
import { type Filled, NONE, type Slots } from './term-matcher';
import type { Token } from './tokens';
import type { Span } from './verdict';

/** What the taggers see in one sentence, each asked once and only when a rule wants to know. */
export class Tags implements Slots {
  private readonly found = new Map<EntityKind, Span[]>();
  private readonly beginning = new Map<EntityKind, Map<number, Filled>>();
  private readonly filled = new Map<string, Filled[][]>();
  /** By token, the lexicons of which a term may begin there. */
  private readonly opened: ReadonlySet<string>[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly lexicons: Lexicons,
  ) {}

  spans(entity: EntityKind): Span[] {
    const known = this.found.get(entity);
    if (known) return known;
    const spans = this.tag(entity);
    this.found.set(entity, spans);
    return spans;
  }

  fill(slot: string, token: number): Filled[] {
    let at = this.filled.get(slot);
    if (!at) {
      at = [];
      this.filled.set(slot, at);
    }
    at[token] ??= this.look(slot, token);
    return at[token];
  }

  mayFill(lexicon: string, token: number): boolean {
    this.opened[token] ??= this.lexicons.openedBy(this.tokens[token] as Token);
    return this.opened[token].has(lexicon);
  }

  private look(slot: string, token: number): Filled[] {
    const lexicon = this.lexicons.get(slot);
    if (lexicon) return lexicon.endsAt(this.tokens, token, this);
    if (slot === 'number') return isNumber(this.tokens, token);
    const owned = slot.endsWith("'s");
    const filled = this.begins((owned ? slot.slice(0, -2) : slot) as EntityKind).get(token);
    if (!filled || (owned && (this.tokens[filled.end - 1]?.to ?? 0) <= filled.to)) return NONE;
    return [filled];
  }

  private begins(entity: EntityKind): Map<number, Filled> {
    const known = this.beginning.get(entity);
    if (known) return known;
    const filled = new Map<number, Filled>();
    for (const span of this.spans(entity)) {
      const first = this.tokens.findIndex((token) => token.from >= span.from);
      let end = first + 1;
      while ((this.tokens[end]?.from ?? Number.POSITIVE_INFINITY) < span.to) end++;
      if (first >= 0) filled.set(first, { end, to: span.to });
    }
    this.beginning.set(entity, filled);
    return filled;
  }

  private named?: Name[];

  private names(): Name[] {
    this.named ??= names(this.text, this.tokens);
    return this.named;
  }

  private aged?: Age[];

  private ages(): Age[] {
    this.aged ??= ages(this.text);
    return this.aged;
  }

  private tag(entity: EntityKind): Span[] {
    switch (entity) {
      case 'person':
        return this.names().filter((name) => name.sure);
      case 'name':
        return this.names();
      case 'titled':
        return this.names().filter((name) => name.titled);
      case 'date':
        return dates(this.text);
      case 'place':
        return places(this.text, this.tokens);
      case 'age':
        return this.ages();
      case 'age-over-89':
        return this.ages().filter((age) => age.years > 89);
    }
  }
}
