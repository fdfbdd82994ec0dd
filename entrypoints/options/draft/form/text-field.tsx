import { Field } from './field';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string | number | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number';
  /** Told what was typed, `undefined` once nothing is left. */
  onInput(value: string | undefined): void;
  disabled?: boolean;
  placeholder?: string;
}

/** One line of text. */
export const TextField = ({ name, label, hint, value, type = 'text', onInput, disabled, placeholder }: Props) => (
  <Field name={name} label={label} hint={hint}>
    {(control) => (
      <input
        {...control}
        // Each type has attributes of its own; those used here all of them have.
        type={type as 'text'}
        value={value ?? ''}
        disabled={disabled}
        placeholder={placeholder}
        step={type === 'number' ? 'any' : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
    )}
  </Field>
);
