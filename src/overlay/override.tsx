import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../messages/protocol';
import { t } from '../words/words';
import { trusted } from './trusted';

interface OverrideProps {
  reasons: Choice[];
  onConfirm(reason: string): void;
  onBack(): void;
}

/** The reasons a held post may still go out with: one must be chosen. */
export function Override({ reasons, onConfirm, onBack }: OverrideProps) {
  const [chosen, choose] = useState<string>();
  const [asked, setAsked] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  useLayoutEffect(() => group.current?.querySelector('input')?.focus({ preventScroll: true }), []);

  return (
    <fieldset ref={group} class="override">
      <legend>{t('holdReasons')}</legend>
      {reasons.map(({ code, label }) => (
        <label key={code}>
          <input type="radio" name={name} checked={chosen === code} onChange={trusted(() => choose(code))} />
          {label}
        </label>
      ))}
      <p role="status">{asked && !chosen && t('holdReasonFirst')}</p>
      <div class="ways">
        <button
          type="button"
          class="button"
          aria-disabled={!chosen}
          onClick={trusted(() => (chosen ? onConfirm(chosen) : setAsked(true)))}
        >
          {t('holdConfirm')}
        </button>
        <button type="button" class="button quiet" onClick={trusted(onBack)}>
          {t('holdBack')}
        </button>
      </div>
    </fieldset>
  );
}
