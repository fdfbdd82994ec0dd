import { useEffect, useId, useRef } from 'preact/hooks';
import type { NamedKey } from '../policy/refused';
import { t } from '../words/words';
import { KeyDigits } from './key-digits';

interface Props {
  title: string;
  issuer: string;
  keys: readonly NamedKey[];
  onMatch(): void;
  onDiffer(): void;
}

/** Asks somebody to compare the digits of new signers over the phone. Closing it says no. */
export function ConfirmKeys({ title, issuer, keys, onMatch, onDiffer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  // Closing gives the focus back to where it came from.
  const close = (answer: () => void) => () => {
    dialog.current?.close();
    answer();
  };
  return (
    <dialog ref={dialog} class="confirm-keys" aria-labelledby={heading} onCancel={onDiffer}>
      <h2 id={heading}>{t('studio_pack_confirm_title', title)}</h2>
      <p>{t('studio_pack_confirm_intro', issuer)}</p>
      <ul>
        {keys.map(({ name, key, fingerprint }) => (
          <li key={key}>
            <h3>{name}</h3>
            <KeyDigits fingerprint={fingerprint} />
          </li>
        ))}
      </ul>
      <p class="ask">{t('studio_pack_confirm_read')}</p>
      <div class="acts">
        <button type="button" onClick={close(onDiffer)}>
          {t('studio_pack_confirm_no')}
        </button>
        <button type="button" class="primary" onClick={close(onMatch)}>
          {t('studio_pack_confirm_yes')}
        </button>
      </div>
    </dialog>
  );
}
