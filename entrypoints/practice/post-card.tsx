import { language, t } from '../../src/words/words';
import { ago } from './ago';
import { Avatar } from './avatar';
import { focusBox } from './box';
import { CommentForm } from './comment-form';
import type { Comment, FeedPost } from './feed';
import { LikeButton } from './like-button';

interface Props {
  post: FeedPost;
  replying: boolean;
  onReply(): void;
  onComment(text: string): void;
}

export function PostCard({ post, replying, onReply, onComment }: Props) {
  const { author, text, age, likes, comments } = post;
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
      </header>
      <p class="text" data-testid="post-text">
        {text}
      </p>
      {!author && <p class="got-out">{t('practice_published')}</p>}
      <div class="actions">
        <button type="button" onClick={reply}>
          {t('practice_reply')}
        </button>
        <LikeButton likes={likes} />
      </div>
      <Comments comments={comments} />
      {replying && <CommentForm name={name} onPublish={onComment} />}
    </article>
  );
}

function Comments({ comments }: { comments: Comment[] }) {
  if (comments.length === 0) return null;
  return (
    <ul class="comments">
      {comments.map(({ id, text }) => (
        <li key={id} data-testid="published">
          <strong>{t('practice_you')}</strong>
          <p class="text">{text}</p>
          <p class="got-out">{t('practice_published')}</p>
        </li>
      ))}
    </ul>
  );
}
