import { useRef } from 'preact/hooks';
import { t } from '../words/words';
import { useFileDrop } from './use-file-drop';

interface Props {
  onFile(file: File): void;
}

/** A picker for one pack; a file may also be dropped anywhere on the page while this is shown. */
export function PackDrop({ onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const over = useFileDrop(onFile);
  const pick = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    // The same file may be picked again once its author has mended it.
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <div class="pack-drop" data-over={over}>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('studio_pack_choose')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json,application/jose+json"
        aria-label={t('studio_pack_choose')}
        hidden
        onChange={pick}
      />
      <p>{over ? t('studio_pack_drop_now') : t('studio_pack_drop')}</p>
    </div>
  );
}
