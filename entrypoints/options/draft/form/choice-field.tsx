import { Field } from './field';

interface Props<Value extends string> {
  name: string;
  label: string;
  hint?: string | undefined;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChange(value: Value): void;
  disabled?: boolean;
}

/** One of a few. */
export const ChoiceField = <Value extends string>(props: Props<Value>) => {
  const { name, label, hint, value, choices, onChange, disabled } = props;
  return (
    <Field name={name} label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={disabled}
          onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
        >
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
