import { useState } from 'preact/hooks';
import type { Posture } from '../../src/messages/protocol';
import { t } from '../../src/words/words';

interface Props {
  pause: NonNullable<Posture['pause']>;
  /** Told the code of the reason chosen. */
  onPause(reason: string): void;
}

export function PauseForm({ pause, onPause }: Props) {
  const [reason, setReason] = useState(pause.reasons[0]?.code ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    onPause(reason);
  };
  return (
    <details>
      <summary>{t('popup_pause')}</summary>
      <form onSubmit={submit}>
        <label>
          {t('popup_pause_reason')}
          <select value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)}>
            {pause.reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('popup_pause_button', pause.minutes)}</button>
      </form>
    </details>
  );
}
