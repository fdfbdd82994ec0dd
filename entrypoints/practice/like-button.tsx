import { useState } from 'preact/hooks';
import { t } from '../../src/words/words';

export function LikeButton({ likes }: { likes: number }) {
  const [liked, setLiked] = useState(false);
  return (
    <button type="button" aria-pressed={liked} onClick={() => setLiked(!liked)}>
      {t('practice_like')} <span class="likes">{likes + (liked ? 1 : 0)}</span>
    </button>
  );
}
