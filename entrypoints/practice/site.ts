import type { ComposerDeclaration, Site, SubmitKey } from '../../src/sites/site';
import { NETWORKS, type NetworkId } from './network';

const COMMENT: ComposerDeclaration = {
  id: 'comment',
  box: '[data-testid="comment-box"]',
  submit: '[data-testid="comment-post"]',
  keys: ['Enter'],
  replyTo: '[data-testid="post-text"]',
};

function postComposer(network: NetworkId, keys: SubmitKey[]): ComposerDeclaration {
  return { id: 'post', box: `[data-testid="${network}-box"]`, submit: `[data-testid="${network}-post"]`, keys };
}

/** The practice networks, declared like any other site, so that trainers see exactly what staff will see. */
export const PRACTICE_SITES: Record<NetworkId, Site> = {
  chirp: {
    id: 'chirp',
    name: NETWORKS.chirp.name,
    matches: [],
    audience: 'public',
    composers: [postComposer('chirp', ['Mod+Enter']), COMMENT],
  },
  commons: {
    id: 'commons',
    name: NETWORKS.commons.name,
    matches: [],
    audience: 'public',
    composers: [postComposer('commons', []), COMMENT],
  },
  bedside: {
    // Rules know the answers to reviews of all sites under one name.
    id: 'review-reply',
    name: NETWORKS.bedside.name,
    matches: [],
    audience: 'public',
    composers: [{ ...COMMENT, keys: [] }],
  },
  corridor: {
    id: 'corridor',
    name: NETWORKS.corridor.name,
    matches: [],
    audience: 'internal',
    composers: [postComposer('corridor', []), COMMENT],
  },
};

/** The key that publishes from a network's composer; absent where only the button does. */
export function publishKeyOf(network: NetworkId, composer: 'post' | 'comment'): SubmitKey | undefined {
  return PRACTICE_SITES[network].composers.find(({ id }) => id === composer)?.keys[0];
}
