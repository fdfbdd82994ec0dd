import type { RefObject } from 'preact';
import { t } from '../../../src/words/words';
import { SHOWN_KEYS } from './keys';

export function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys">
      <h2 id="keys">{t('present_keys')}</h2>
      <dl>
        {SHOWN_KEYS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {words === 'present_key_next' && <kbd>{t('present_key_space')}</kbd>}
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="press" onClick={() => dialog.current?.close()}>
        {t('present_close')}
      </button>
    </dialog>
  );
}
