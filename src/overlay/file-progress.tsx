import { useLayoutEffect } from 'preact/hooks';
import { t } from '../words/words';
import type { FileAnswer } from './file-view';
import type { Live } from './live';
import { Shape } from './shape';
import { trusted } from './trusted';

interface FileProgressProps {
  mayAttach: boolean;
  /** 0 to 1; absent until reading has begun. */
  done: number | undefined;
  onAnswer(answer: FileAnswer): void;
  live: Live;
}

/** Says that a file is being looked at. Not modal: whoever types goes on typing. */
export function FileProgress({ mayAttach, done, onAnswer, live }: FileProgressProps) {
  useLayoutEffect(() => live.say(t('fileReading')), [live]);
  return (
    <section class="file reading" aria-label={t('fileReading')}>
      <Shape name="checking" />
      <span class="said">{t('fileReading')}</span>
      <progress aria-label={t('fileReading')} value={done} />
      <button type="button" class="button" onClick={trusted(() => onAnswer({ kind: 'leave' }))}>
        {t('fileLeave')}
      </button>
      {mayAttach && (
        <button type="button" class="button quiet" onClick={trusted(() => onAnswer({ kind: 'attach' }))}>
          {t('fileNoWait')}
        </button>
      )}
    </section>
  );
}
