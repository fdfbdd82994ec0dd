import { graver, toAction } from '../decide';
import type { PlacedHit } from '../hit';
import type { PlacedText } from '../placed-text';
import type { Post } from '../post';
import type { PostInput } from './post-net';

/**
 * Everything the rules tell the network about the whole post: which matched anywhere, which would be shown on their own
 * and how gravely.
 */
export function seenNames({ sentences }: PlacedText, shown: PlacedHit[], { audience }: Post): string[] {
  const names = new Set<string>();
  for (const { reading } of sentences) for (const id of reading.ids) names.add(id);
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
