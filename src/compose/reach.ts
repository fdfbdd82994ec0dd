import { type FoundBox, publisherOf } from './composer';

/**
 * How far a box can be held: by what its site's declaration knows; by what looks like its control, because the site has
 * changed; or not at all, because nothing does.
 */
export type Reach = 'declared' | 'guessed' | 'none';

export function reachOf(found: Pick<FoundBox, 'box' | 'declaration'>): Reach {
  const { declaration } = found;
  const { control, guessed } = publisherOf(found);
  if (!control && declaration.submit && !declaration.keys.includes('Enter')) return 'none';
  return guessed || declaration.id === 'fallback' ? 'guessed' : 'declared';
}
