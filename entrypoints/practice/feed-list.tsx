import { t } from '../../src/words/words';
import { focusBox, mainBoxOf } from './box';
import { type Feed, type FeedEvent, hasOwn } from './feed';
import type { Network } from './network';
import { PostCard } from './post-card';
import { PublishedStatus } from './published-status';
import { seedOf } from './seed';

interface Props {
  network: Network;
  feed: Feed;
  onEvent(event: FeedEvent): void;
}

export function FeedList({ network: shown, feed, onEvent }: Props) {
  const { id: network, name } = shown;
  const { posts, replyingTo } = feed;
  const clear = () => {
    onEvent({ kind: 'cleared', network, seed: seedOf(network) });
    // The button goes with what it cleared, and would take the focus with it.
    focusBox(mainBoxOf(network));
  };
  return (
    <section class="feed" aria-label={t('practice_feed', name)}>
      <PublishedStatus posts={posts} />
      {hasOwn(feed) && (
        <button type="button" class="clear" onClick={clear}>
          {t('practice_clear')}
        </button>
      )}
      {posts.map((post) => (
        <PostCard
          key={post.id}
          network={shown}
          post={post}
          replying={post.id === replyingTo}
          onReply={() => onEvent({ kind: 'replying', network, post: post.id })}
          onComment={(text) => onEvent({ kind: 'commented', network, id: crypto.randomUUID(), post: post.id, text })}
        />
      ))}
    </section>
  );
}
