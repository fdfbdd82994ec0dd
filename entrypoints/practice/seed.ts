import { t } from '../../src/words/words';
import type { Feed, FeedPost, Feeds } from './feed';
import type { NetworkId } from './network';
import { PEOPLE } from './people';

/** The post the reply box stands under at first, and the one the review sample answers. */
export const REVIEW = 'review';

/** The invented feed of a network. The same people write on both, in another order. */
export function seedOf(network: NetworkId): Feed {
  const review = post(REVIEW, PEOPLE.marisol, t('practice_feed_review'), 34, 3);
  const staffing = post('staffing', PEOPLE.teodor, t('practice_feed_staffing'), 12, 48);
  const clinic = post('clinic', PEOPLE.clinic, t('practice_feed_clinic'), 95, 21);
  const soup = post('soup', PEOPLE.imani, t('practice_feed_soup'), 180, 112);
  const garden = post('garden', PEOPLE.priya, t('practice_feed_garden'), 260, 37);
  const posts =
    network === 'chirp' ? [review, staffing, soup, clinic, garden] : [review, garden, clinic, staffing, soup];
  return { posts, replyingTo: REVIEW };
}

export function seedFeeds(): Feeds {
  return { chirp: seedOf('chirp'), commons: seedOf('commons') };
}

function post(id: string, author: NonNullable<FeedPost['author']>, text: string, age: number, likes: number): FeedPost {
  return { id, author, text, age, likes, comments: [] };
}
