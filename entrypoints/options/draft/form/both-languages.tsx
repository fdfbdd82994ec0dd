import type { Localised } from '../../../../src/engine/rule';
import { t } from '../../../../src/words/words';
import { Field } from './field';

interface Props {
  name: string;
  label: string;
  hint?: string | undefined;
  value: Localised | undefined;
  /** Told both, or `undefined` once neither is left and the words may be absent. */
  onInput(value: Localised | undefined): void;
  mayBeAbsent?: boolean;
  disabled?: boolean;
}

/** Words in English and Spanish, side by side. */
export function BothLanguages({ name, label, hint, value, onInput, mayBeAbsent = false, disabled }: Props) {
  const { en, es } = value ?? { en: '', es: '' };
  const set = (next: Localised) => onInput(mayBeAbsent && next.en === '' && next.es === '' ? undefined : next);
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="two">
        {(['en', 'es'] as const).map((language) => (
          <Field key={language} name={`${name}.${language}`} label={t(`studio_language_${language}`)}>
            {(control) => (
              <textarea
                {...control}
                class="short"
                lang={language}
                value={language === 'en' ? en : es}
                disabled={disabled}
                onInput={({ currentTarget }) => set({ en, es, [language]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
