import fc, { type Arbitrary } from 'fast-check';
import type { Post } from '../../src/engine/post';
import { sites } from '../../src/sites';
import { askedText } from './pieces';

/** Where a post stands: on which site, before whom, in answer to what. */
export const setting: Arbitrary<Omit<Post, 'text' | 'revision'>> = fc.record(
  {
    site: fc.constantFrom(...sites.map(({ id }) => id), 'review-reply'),
    audience: fc.constantFrom('public' as const, 'internal' as const),
    readers: fc.constantFrom('public' as const, 'friends' as const, 'group' as const, 'self' as const),
    replyTo: askedText,
  },
  { requiredKeys: ['site', 'audience'] },
);
