import type { Owner, Rule } from './rule';
import type { Span } from './verdict';

/** A match of one rule, in source offsets of the sentence it stands in or, once placed, of the post. */
export interface Hit extends Span {
  rule: Rule;
}

/** A hit in the post: which sentence holds it, and whose it was found to be. */
export interface PlacedHit extends Hit {
  sentence: number;
  owner: Owner;
  /** Set by rules whose matches differ in weight (a combination above or below its hold line). */
  action?: 'warn' | 'hold';
  drop?: Span;
}
