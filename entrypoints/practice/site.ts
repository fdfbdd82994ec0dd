import type { ComposerDeclaration, Site } from '../../src/sites/site';
import { NETWORKS, type NetworkId } from './network';

const COMMENT: ComposerDeclaration = {
  id: 'comment',
  box: '[data-testid="comment-box"]',
  submit: '[data-testid="comment-post"]',
  keys: ['Enter'],
  replyTo: '[data-testid="post-text"]',
};

/** The practice networks, declared like any other site, so that trainers see exactly what staff will see. */
export const PRACTICE_SITES: Record<NetworkId, Site> = {
  chirp: {
    id: 'chirp',
    name: NETWORKS.chirp.name,
    matches: [],
    audience: 'public',
    composers: [
      { id: 'post', box: '[data-testid="chirp-box"]', submit: '[data-testid="chirp-post"]', keys: ['Mod+Enter'] },
      COMMENT,
    ],
  },
  commons: {
    id: 'commons',
    name: NETWORKS.commons.name,
    matches: [],
    audience: 'public',
    composers: [
      { id: 'post', box: '[data-testid="commons-box"]', submit: '[data-testid="commons-post"]', keys: [] },
      COMMENT,
    ],
  },
};

/** The key that publishes from a network's composer; absent where only the button does. */
export function publishKeyOf(network: NetworkId) {
  return PRACTICE_SITES[network].composers.find(({ id }) => id === 'post')?.keys[0];
}
