import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../messages/protocol';
import { t } from '../words/words';
import { trusted } from './trusted';

interface OverrideProps {
  reasons: Choice[];
  onConfirm(reason: string): void;
  onBack(): void;
  /** What the button says; that of a post unless told otherwise. */
  confirm?: string;
}

/** The reasons a held post may still go out with: one must be chosen. */
export function Override({ reasons, onConfirm, onBack, confirm = t('holdConfirm') }: OverrideProps) {
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
          {confirm}
        </button>
        <button type="button" class="button quiet" onClick={trusted(onBack)}>
          {t('holdBack')}
        </button>
      </div>
    </fieldset>
  );
}
