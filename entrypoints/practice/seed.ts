import { type MessageKey, t } from '../../src/words/words';
import type { Feed, FeedPost, Feeds } from './feed';
import type { NetworkId } from './network';
import { PEOPLE } from './people';

/** The post the review sample answers. */
export const REVIEW = 'review';

/** Minutes since each post of a feed, newest first. */
const AGES = [4, 34, 95, 180, 260];

const POSTS = {
  [REVIEW]: { author: PEOPLE.marisol, key: 'practice_feed_review', likes: 3, stars: 2 },
  staffing: { author: PEOPLE.teodor, key: 'practice_feed_staffing', likes: 48 },
  clinic: { author: PEOPLE.clinic, key: 'practice_feed_clinic', likes: 21 },
  soup: { author: PEOPLE.imani, key: 'practice_feed_soup', likes: 112 },
  garden: { author: PEOPLE.priya, key: 'practice_feed_garden', likes: 37 },
  lot: { author: PEOPLE.percival, key: 'practice_feed_lot', likes: 5, stars: 4 },
  desk: { author: PEOPLE.cordelia, key: 'practice_feed_desk', likes: 8, stars: 3 },
  carts: { author: PEOPLE.ottoline, key: 'practice_feed_carts', likes: 26, seenBy: 418 },
  choir: { author: PEOPLE.imani, key: 'practice_feed_choir', likes: 64, seenBy: 903 },
} satisfies Record<string, Omit<FeedPost, 'id' | 'text' | 'age' | 'comments'> & { key: MessageKey }>;

/** The same people write on all networks, in another order. */
const ORDERS: Record<NetworkId, (keyof typeof POSTS)[]> = {
  chirp: [REVIEW, 'staffing', 'soup', 'clinic', 'garden'],
  commons: [REVIEW, 'garden', 'clinic', 'staffing', 'soup'],
  bedside: [REVIEW, 'lot', 'desk'],
  corridor: ['carts', 'soup', 'choir', 'garden', 'staffing'],
};

/** The invented feed of a network, in the person's language. */
export function seedOf(network: NetworkId): Feed {
  const posts = ORDERS[network].map((id, place): FeedPost => {
    const { key, ...post } = POSTS[id];
    return { id, ...post, text: t(key), age: AGES[place] ?? 0, comments: [] };
  });
  const [first] = ORDERS[network];
  return { posts, ...(first && { replyingTo: first }) };
}

export function seedFeeds(): Feeds {
  return {
    chirp: seedOf('chirp'),
    commons: seedOf('commons'),
    bedside: seedOf('bedside'),
    corridor: seedOf('corridor'),
  };
}
