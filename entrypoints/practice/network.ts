import type { MessageKey } from '../../src/words/words';

/** The two practice networks: one made like X, one like Facebook. */
export type NetworkId = 'chirp' | 'commons';

export interface Network {
  id: NetworkId;
  /** Invented, and the same in every language. */
  name: string;
  prompt: MessageKey;
  /** Most characters a post may have, where the network has a limit. */
  limit?: number;
}

export const NETWORKS: Record<NetworkId, Network> = {
  chirp: { id: 'chirp', name: 'Chirp', prompt: 'practice_prompt_chirp', limit: 280 },
  commons: { id: 'commons', name: 'Commons', prompt: 'practice_prompt_commons' },
};
