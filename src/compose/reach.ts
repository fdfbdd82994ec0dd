import { type FoundBox, publisherOf } from './composer';
import type { Surroundings } from './surroundings';

/**
 * How far a box can be held: by what its site's declaration knows; by what looks like its control, because the site has
 * changed; or not at all, because nothing does.
 */
export type Reach = 'declared' | 'guessed' | 'none';

export function reachOf(found: Pick<FoundBox, 'box' | 'declaration'>, around: Surroundings): Reach {
  const { declaration } = found;
  const { control, guessed } = publisherOf(found, around);
  if (!control && declaration.submit && !declaration.keys.includes('Enter')) return 'none';
  return guessed || declaration.id === 'fallback' ? 'guessed' : 'declared';
}
