import { language, t } from '../../src/words/words';
import { ago } from './ago';
import { Avatar } from './avatar';
import { focusBox } from './box';
import { CommentForm } from './comment-form';
import type { Comment, FeedPost } from './feed';
import { LikeButton } from './like-button';
import type { Network } from './network';
import { Stars } from './stars';

interface Props {
  network: Network;
  post: FeedPost;
  replying: boolean;
  onReply(): void;
  onComment(text: string): void;
}

export function PostCard({ network, post, replying, onReply, onComment }: Props) {
  const { author, text, age, likes, stars, seenBy, comments } = post;
  const name = author?.name ?? t('practice_you');
  const reply = () => {
    onReply();
    focusBox('comment-box');
  };
  return (
    <article class="post" data-testid={author ? undefined : 'published'} data-post={post.id}>
      <Avatar person={author} />
      <header>
        <strong>{name}</strong> {author && <span class="handle">@{author.handle}</span>}
        <span class="age">{ago(age, language())}</span>
        {network.rates && stars && <Stars count={stars} />}
      </header>
      <p class="text" data-testid="post-text">
        {text}
      </p>
      {!author && <p class="got-out">{t('practice_published')}</p>}
      <div class="actions">
        <button type="button" onClick={reply}>
          {t(network.reply)}
        </button>
        <LikeButton likes={likes} />
        {seenBy && <span class="seen">{t('practice_seen_by', seenBy)}</span>}
      </div>
      <Comments network={network} comments={comments} />
      {replying && <CommentForm network={network} name={name} onPublish={onComment} />}
    </article>
  );
}

function Comments({ network, comments }: { network: Network; comments: Comment[] }) {
  if (comments.length === 0) return null;
  return (
    <ul class="comments">
      {comments.map(({ id, text }) => (
        <li key={id} data-testid="published">
          <strong>{network.writer ? t('practice_owner') : t('practice_you')}</strong>
          <p class="text">{text}</p>
          <p class="got-out">{t('practice_published')}</p>
        </li>
      ))}
    </ul>
  );
}
