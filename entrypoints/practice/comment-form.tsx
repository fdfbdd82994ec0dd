import { t } from '../../src/words/words';
import { Avatar } from './avatar';
import { ComposeBox } from './compose-box';
import type { Network } from './network';
import { publishKeyOf } from './site';
import { canPublish, useComposer } from './use-composer';

interface Props {
  network: Network;
  /** Who is answered. */
  name: string;
  draft?: string;
  onText?(text: string): void;
  onPublish(text: string): void;
}

export function CommentForm({ network: { id, reply, replyPrompt, writer }, name, ...wiring }: Props) {
  const { box, text, publish } = useComposer(wiring);
  return (
    <div class="comment-form">
      <Avatar {...(writer && { person: writer })} />
      <ComposeBox
        box={box}
        testId="comment-box"
        label={t('practice_comment_box', name)}
        prompt={t(replyPrompt)}
        empty={text === ''}
        publishKey={publishKeyOf(id, 'comment')}
        onPublish={publish}
      />
      <button
        type="button"
        class="post-button"
        data-testid="comment-post"
        aria-disabled={!canPublish(text)}
        onClick={publish}
      >
        {t(reply)}
      </button>
    </div>
  );
}
