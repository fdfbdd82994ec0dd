import { graver, toAction } from '../decide';
import type { PlacedHit } from '../hit';
import type { Post } from '../post';
import type { Span } from '../verdict';
import type { PostInput } from './post-net';

/** A text cut into sentences, with every hit in it placed and owned. */
export interface PlacedText {
  text: string;
  spans: Span[];
  hits: PlacedHit[];
}

/** One sentence with the hits it holds, whose offsets are those of the text it begins in at `start`. */
export interface HeldSentence {
  source: string;
  start: number;
  hits: PlacedHit[];
}

/** Hands each sentence the hits that stand in it. */
export function heldSentences({ text, spans, hits }: PlacedText): HeldSentence[] {
  const held = spans.map(({ from, to }): HeldSentence => ({ source: text.slice(from, to), start: from, hits: [] }));
  for (const hit of hits) held[hit.sentence]?.hits.push(hit);
  return held;
}

/**
 * Everything the rules tell the network about the whole post: which matched anywhere, which would be shown on their own
 * and how gravely.
 */
export function seenNames(hits: PlacedHit[], shown: PlacedHit[], { audience }: Post): string[] {
  const names = new Set(hits.map(({ rule }) => rule.id));
  let gravest: ReturnType<typeof toAction> = 'clear';
  for (const hit of shown) {
    names.add(`shown:${hit.rule.id}`);
    gravest = graver(gravest, toAction(hit, audience));
  }
  return [...names, `gravest:${gravest}`];
}

/** Where the post stands. */
export function settingOf({ audience, replyTo, site }: Post): PostInput['setting'] {
  return { internal: audience === 'internal', reply: Boolean(replyTo), review: site === 'review-reply' };
}
