import { useId } from 'preact/hooks';
import type { Localised } from '../../../src/engine/rule';
import { LIMITS } from '../../../src/policy/limits';
import { t } from '../../../src/words/words';

interface Props {
  label: string;
  hint?: string;
  value: Localised;
  onInput(value: Localised): void;
}

/** Words in both languages, side by side; the second may wait. */
export function BothFields({ label, hint, value, onInput }: Props) {
  const id = useId();
  return (
    <fieldset class="both">
      <legend>{label}</legend>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="both-fields">
        {(['en', 'es'] as const).map((language) => (
          <div key={language}>
            <label for={`${id}-${language}`}>{t(`studio_language_${language}`)}</label>
            <textarea
              id={`${id}-${language}`}
              lang={language}
              rows={2}
              maxLength={LIMITS.wording}
              aria-describedby={hint && `${id}-hint`}
              value={value[language]}
              onInput={({ currentTarget }) => onInput({ ...value, [language]: currentTarget.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
