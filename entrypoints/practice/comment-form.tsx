import { t } from '../../src/words/words';
import { Avatar } from './avatar';
import { ComposeBox } from './compose-box';
import { canPublish, useComposer } from './use-composer';

interface Props {
  /** Who is answered. */
  name: string;
  onPublish(text: string): void;
}

export function CommentForm({ name, onPublish }: Props) {
  const { box, text, publish } = useComposer({ onPublish });
  return (
    <div class="comment-form">
      <Avatar />
      <ComposeBox
        box={box}
        testId="comment-box"
        label={t('practice_comment_box', name)}
        prompt={t('practice_comment_prompt')}
        empty={text === ''}
        publishKey="Enter"
        onPublish={publish}
      />
      <button
        type="button"
        class="post-button"
        data-testid="comment-post"
        aria-disabled={!canPublish(text)}
        onClick={publish}
      >
        {t('practice_reply')}
      </button>
    </div>
  );
}
