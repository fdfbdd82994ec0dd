import type { Localised } from '../../../../src/engine/rule';
import { t } from '../../../../src/words/words';
import { BothLanguages } from './both-languages';
import { codeFrom } from './code-from';

export interface Reason {
  code: string;
  label: Localised;
}

interface Props {
  name: string;
  reasons: readonly Reason[];
  onChange(reasons: Reason[]): void;
}

/** Reasons to choose from. Each gets a code for counts, made of its English words while it is new. */
export function Reasons({ name, reasons, onChange }: Props) {
  const replace = (index: number, label: Localised) =>
    onChange(reasons.map((reason, place) => (place === index ? { code: codeOf(reason, label), label } : reason)));
  return (
    <div class="reasons">
      {reasons.map(({ label }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no name but its place while it is written
        <div key={index} class="row">
          <BothLanguages
            name={`${name}.${index}.label`}
            label={t('studio_reason', index + 1)}
            value={label}
            onInput={(words) => replace(index, words ?? { en: '', es: '' })}
          />
          <button type="button" class="plain" onClick={() => onChange(reasons.filter((_, place) => place !== index))}>
            {t('studio_reason_remove', index + 1)}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...reasons, { code: 'reason', label: { en: '', es: '' } }])}>
        {t('studio_reason_add')}
      </button>
    </div>
  );
}

/** Counts go by the code, so it stays once the words that made it have changed hands. */
function codeOf({ code, label: before }: Reason, label: Localised): string {
  return code === codeFrom(before.en, 'reason') ? codeFrom(label.en, 'reason') : code;
}
