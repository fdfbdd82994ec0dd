import type { ScenarioNetwork } from '../../src/policy/scenario-schema';
import type { MessageKey } from '../../src/words/words';
import { PEOPLE, type Person } from './people';

/** The practice networks: one made like X, one like Facebook, one like a review site, one like an internal network. */
export type NetworkId = ScenarioNetwork;

export interface Network {
  id: NetworkId;
  /** Invented, and the same in every language. */
  name: string;
  /** What kind of place it is, and who reads there. */
  kind: MessageKey;
  /** Stands in the empty composer; absent where people only answer what others wrote. */
  prompt?: MessageKey;
  /** Most characters a post may have, where the network has a limit. */
  limit?: number;
  /** What answering is called, and what stands in the empty answer. */
  reply: MessageKey;
  replyPrompt: MessageKey;
  /** Set where people give stars. */
  rates?: true;
  /** Who writes, where it is not the person in their own name. */
  writer?: Person;
}

const REPLY = { reply: 'practice_reply', replyPrompt: 'practice_comment_prompt' } as const;

export const NETWORKS: Record<NetworkId, Network> = {
  chirp: {
    id: 'chirp',
    name: 'Chirp',
    kind: 'practice_kind_chirp',
    prompt: 'practice_prompt_chirp',
    limit: 280,
    ...REPLY,
  },
  commons: {
    id: 'commons',
    name: 'Commons',
    kind: 'practice_kind_commons',
    prompt: 'practice_prompt_commons',
    ...REPLY,
  },
  bedside: {
    id: 'bedside',
    name: 'Bedside Reviews',
    kind: 'practice_kind_bedside',
    reply: 'practice_answer',
    replyPrompt: 'practice_answer_prompt',
    rates: true,
    writer: PEOPLE.clinic,
  },
  corridor: {
    id: 'corridor',
    name: 'Corridor',
    kind: 'practice_kind_corridor',
    prompt: 'practice_prompt_corridor',
    ...REPLY,
  },
};

/** In the order of the tabs. */
export const NETWORK_IDS = Object.keys(NETWORKS) as NetworkId[];
