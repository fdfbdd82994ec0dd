import { type MessageKey, t } from '../../src/words/words';
import type { Feed, FeedPost, Feeds } from './feed';
import type { NetworkId } from './network';
import { PEOPLE, type Person } from './people';

/** The post the reply box stands under at first, and the one the review sample answers. */
export const REVIEW = 'review';

/** Minutes since each post of a feed, newest first. */
const AGES = [4, 34, 95, 180, 260];

const POSTS = {
  [REVIEW]: { author: PEOPLE.marisol, key: 'practice_feed_review', likes: 3 },
  staffing: { author: PEOPLE.teodor, key: 'practice_feed_staffing', likes: 48 },
  clinic: { author: PEOPLE.clinic, key: 'practice_feed_clinic', likes: 21 },
  soup: { author: PEOPLE.imani, key: 'practice_feed_soup', likes: 112 },
  garden: { author: PEOPLE.priya, key: 'practice_feed_garden', likes: 37 },
} satisfies Record<string, { author: Person; key: MessageKey; likes: number }>;

/** The same people write on both networks, in another order. */
const ORDERS: Record<NetworkId, (keyof typeof POSTS)[]> = {
  chirp: [REVIEW, 'staffing', 'soup', 'clinic', 'garden'],
  commons: [REVIEW, 'garden', 'clinic', 'staffing', 'soup'],
};

/** The invented feed of a network, in the person's language. */
export function seedOf(network: NetworkId): Feed {
  const posts = ORDERS[network].map((id, place): FeedPost => {
    const { author, key, likes } = POSTS[id];
    return { id, author, text: t(key), age: AGES[place] ?? 0, likes, comments: [] };
  });
  return { posts, replyingTo: REVIEW };
}

export function seedFeeds(): Feeds {
  return { chirp: seedOf('chirp'), commons: seedOf('commons') };
}
