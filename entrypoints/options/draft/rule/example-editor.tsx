import { useRef } from 'preact/hooks';
import { LIMITS } from '../../../../src/policy/limits';
import type { Example } from '../../../../src/policy/rule-schema';
import { t } from '../../../../src/words/words';
import { Field } from '../form/field';
import { useFlaws, useProven } from '../form/flaws-context';
import { markSelection } from './mark-selection';

interface Props {
  name: string;
  number: number;
  example: Example;
  markable: boolean;
  onChange(example: Example): void;
  onRemove(): void;
}

type Full = Exclude<Example, string>;

/** One post. Words are marked by selecting them and pressing a button, which works from the keyboard too. */
export function ExampleEditor({ name, number, example, markable, onChange, onRemove }: Props) {
  const box = useRef<HTMLTextAreaElement | null>(null);
  const full: Full = typeof example === 'string' ? { text: example } : example;
  const flaws = useFlaws(name);
  const proven = useProven(name.split('.').slice(0, 2).join('.'));
  const set = (change: Partial<Full>) => onChange(simplest({ ...full, ...change }));
  const mark = () => {
    const { current } = box;
    if (!current) return;
    set({ text: markSelection(full.text, current.selectionStart, current.selectionEnd) });
    current.focus();
  };
  return (
    <div class="example">
      <Field name={name} label={t('studio_example', number)}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            class="short"
            maxLength={LIMITS.example}
            value={full.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        )}
      </Field>
      <div class="acts">
        {markable && (
          <button type="button" onClick={mark}>
            {t('studio_mark')}
          </button>
        )}
        {proven && full.text.trim() !== '' && (
          <span class={flaws.length === 0 ? 'passes' : 'fails'}>
            {flaws.length === 0 ? t('studio_passes') : t('studio_fails')}
          </span>
        )}
        <button type="button" class="plain" onClick={onRemove}>
          {t('studio_example_remove', number)}
        </button>
      </div>
      <details open={full.replyTo !== undefined || full.audience !== undefined}>
        <summary class="small quiet">{t('studio_example_more')}</summary>
        <div class="two">
          <Field name={`${name}.replyTo`} label={t('studio_reply_to')}>
            {(control) => (
              <textarea
                {...control}
                class="short"
                value={full.replyTo ?? ''}
                onInput={({ currentTarget }) => set({ replyTo: currentTarget.value || undefined })}
              />
            )}
          </Field>
          <label class="check">
            <input
              type="checkbox"
              checked={full.audience === 'internal'}
              onChange={({ currentTarget }) => set({ audience: currentTarget.checked ? 'internal' : undefined })}
            />
            {t('studio_audience_internal')}
          </label>
        </div>
      </details>
    </div>
  );
}

/** Most examples are a text and nothing else, and are written so. */
function simplest({ text, ...others }: Full): Example {
  const kept = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return Object.keys(kept).length === 0 ? text : { text, ...kept };
}
