import { t } from '../../src/words/words';
import { Avatar } from './avatar';
import { ComposeBox } from './compose-box';
import type { Network } from './network';
import { publishKeyOf } from './site';
import { canPublish, useComposer } from './use-composer';

interface Props {
  network: Network;
  draft: string;
  onText(text: string): void;
  onPublish(text: string): void;
}

export function Composer({ network, draft, onText, onPublish }: Props) {
  const { id, name, limit, prompt } = network;
  const { box, text, publish } = useComposer({ draft, limit, onText, onPublish });
  const publishKey = publishKeyOf(id, 'post');
  return (
    <div class="composer">
      <Avatar />
      <ComposeBox
        box={box}
        testId={`${id}-box`}
        label={t('practice_box', name)}
        prompt={prompt ? t(prompt) : ''}
        empty={text === ''}
        publishKey={publishKey}
        onPublish={publish}
      />
      <div class="composer-foot">
        {publishKey && <span class="hint">{t('practice_mod_enter')}</span>}
        {limit && <Left characters={limit - text.length} />}
        <button
          type="button"
          class="post-button"
          data-testid={`${id}-post`}
          aria-disabled={!canPublish(text, limit)}
          onClick={publish}
        >
          {t('practice_post')}
        </button>
      </div>
    </div>
  );
}

function Left({ characters }: { characters: number }) {
  const over = characters < 0;
  return (
    <span class={over ? 'left over' : 'left'}>
      <span aria-hidden="true">{characters}</span>
      <span class="unseen">{over ? t('practice_over', -characters) : t('practice_left', characters)}</span>
    </span>
  );
}
