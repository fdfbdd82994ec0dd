import { useRef } from 'preact/hooks';
import { t } from '../../../src/words/words';
import type { CheckedDraft } from './use-checked';
import type { Saved } from './use-draft';

interface Props {
  saved: Saved;
  checked: CheckedDraft;
  onClear(): void;
}

/** Whether the draft is kept, how it stands, and the way to be rid of it. */
export function SavedLine({ saved, checked: { flaws, proven }, onClear }: Props) {
  const asking = useRef<HTMLDialogElement>(null);
  const standing =
    flaws.length > 0 ? t('studio_flaws', flaws.length) : proven ? t('studio_sound') : t('studio_proving');
  return (
    <div class="saved">
      <p role="status">
        {t(`studio_saved_${saved}`)} · {standing}
      </p>
      <button type="button" class="plain" onClick={() => asking.current?.showModal()}>
        {t('studio_clear')}
      </button>
      <dialog ref={asking} class="confirm-keys" aria-label={t('studio_clear')}>
        <p>{t('studio_clear_sure')}</p>
        <form method="dialog" class="acts">
          <button type="submit">{t('studio_clear_keep')}</button>
          <button type="submit" onClick={onClear}>
            {t('studio_clear_do')}
          </button>
        </form>
      </dialog>
    </div>
  );
}
