import { t } from '../../src/words/words';
import type { FeedPost } from './feed';

/** Says that something got out to those who can't see the feed change; new words each time, so that each is read out. */
export function PublishedStatus({ posts }: { posts: FeedPost[] }) {
  const published = posts.reduce((sum, { author, comments }) => sum + (author ? 0 : 1) + comments.length, 0);
  return (
    <p class="unseen" role="status">
      {published > 0 && <span key={published}>{t('practice_published')}</span>}
    </p>
  );
}
