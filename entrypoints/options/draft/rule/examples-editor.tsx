import type { Example } from '../../../../src/policy/rule-schema';
import { t } from '../../../../src/words/words';
import { FlawList } from '../form/flaw-list';
import { useFlaws } from '../form/flaws-context';
import { ExampleEditor } from './example-editor';

interface Props {
  /** Path into the draft: `rules.0.flags`. */
  name: string;
  title: string;
  hint: string;
  examples: readonly Example[];
  /** Whether words in them are to be marked. */
  markable?: boolean;
  onChange(examples: Example[]): void;
}

/** Posts that show what a rule does; each says at once whether it holds. */
export function ExamplesEditor({ name, title, hint, examples, markable = false, onChange }: Props) {
  const whole = useFlaws(name).filter(({ field }) => field === name);
  return (
    <fieldset class="examples-editor">
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      <FlawList flaws={whole} />
      {examples.map((example, index) => (
        <ExampleEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a post has no name but its place while it is written
          key={index}
          name={`${name}.${index}`}
          number={index + 1}
          example={example}
          markable={markable}
          onChange={(next) => onChange(examples.map((other, place) => (place === index ? next : other)))}
          onRemove={() => onChange(examples.filter((_, place) => place !== index))}
        />
      ))}
      <div class="acts">
        <button type="button" onClick={() => onChange([...examples, ''])}>
          {t('studio_example_add')}
        </button>
      </div>
    </fieldset>
  );
}
