import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../messages/protocol';
import { t } from '../words/words';
import { trusted } from './trusted';

interface OverrideProps {
  reasons: Choice[];
  onConfirm(reason: string): void;
  onBack(): void;
  /** Whether the dialog this stands in can be seen: what is pressed through something else is no answer. */
  inSight(): boolean;
  /** What the button says; that of a post unless told otherwise. */
  confirm?: string;
}

/** The reasons a held post may still go out with: one must be chosen. */
export function Override({ reasons, onConfirm, onBack, inSight, confirm = t('holdConfirm') }: OverrideProps) {
  const [chosen, choose] = useState<string>();
  const [missing, setMissing] = useState<'holdReasonFirst' | 'holdCovered'>();
  const group = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  const pick = (code: string) => {
    choose(code);
    setMissing(undefined);
  };
  const answer = () => {
    if (!chosen) setMissing('holdReasonFirst');
    else if (!inSight()) setMissing('holdCovered');
    else onConfirm(chosen);
  };
  useLayoutEffect(() => group.current?.querySelector('input')?.focus({ preventScroll: true }), []);

  return (
    <fieldset ref={group} class="override">
      <legend>{t('holdReasons')}</legend>
      {reasons.map(({ code, label }) => (
        <label key={code}>
          <input type="radio" name={name} checked={chosen === code} onChange={trusted(() => pick(code))} />
          {label}
        </label>
      ))}
      <p role="status">{missing && t(missing)}</p>
      <div class="ways">
        <button type="button" class="button" aria-disabled={!chosen} onClick={trusted(answer)}>
          {confirm}
        </button>
        <button type="button" class="button quiet" onClick={trusted(onBack)}>
          {t('holdBack')}
        </button>
      </div>
    </fieldset>
  );
}
