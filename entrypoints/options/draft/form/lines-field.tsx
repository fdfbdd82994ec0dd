import { useState } from 'preact/hooks';
import { Field } from './field';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: readonly string[];
  onInput(lines: string[]): void;
  disabled?: boolean;
  code?: boolean;
}

/** A list, one entry a line. What is typed stays as it is; empty lines are no entries. */
export function LinesField({ name, label, hint, value, onInput, disabled, code = false }: Props) {
  const [typed, setTyped] = useState(value.join('\n'));
  // Somebody else, a proposal say, may have changed the list since.
  const shown = entries(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  const input = (text: string) => {
    setTyped(text);
    onInput(entries(text));
  };
  return (
    <Field name={name} label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          class={code ? 'code' : undefined}
          spellcheck={!code}
          value={shown}
          disabled={disabled}
          onInput={({ currentTarget }) => input(currentTarget.value)}
        />
      )}
    </Field>
  );
}

function entries(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
