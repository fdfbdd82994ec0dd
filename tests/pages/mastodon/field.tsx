import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { register } from '../fixture';

interface FieldProps {
  value: string;
  onChange(value: string): void;
}

/** Makes a controlled field known to the fixture: its model is React's state. */
function useModel<Element extends HTMLTextAreaElement | HTMLInputElement>({ value, onChange }: FieldProps) {
  const field = useRef<Element>(null);
  const now = useRef({ value, onChange });
  now.current = { value, onChange };
  useEffect(
    () =>
      register({
        element: () => field.current,
        text: () => now.current.value,
        selection: () => ({ from: field.current?.selectionStart ?? 0, to: field.current?.selectionEnd ?? 0 }),
        set: (text) => now.current.onChange(text),
      }),
    [],
  );
  return field;
}

interface AreaProps extends FieldProps {
  id?: string;
  className?: string;
  placeholder: string;
  onKeyDown?(event: KeyboardEvent): void;
  onKeyUp?(event: KeyboardEvent): void;
}

/** A text area that grows with its text, as `react-textarea-autosize` lets it. */
export function Area({ value, onChange, ...rest }: AreaProps) {
  const field = useModel<HTMLTextAreaElement>({ value, onChange });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = '0';
    area.style.height = `${area.scrollHeight}px`;
  }, [value]);
  return <textarea {...rest} dir="auto" onChange={(event) => onChange(event.target.value)} ref={field} value={value} />;
}

interface InputProps extends FieldProps {
  id?: string;
  className?: string;
  placeholder: string;
  maxLength?: number;
  onKeyDown?(event: KeyboardEvent): void;
}

export function Input({ value, onChange, ...rest }: InputProps) {
  const field = useModel<HTMLInputElement>({ value, onChange });
  return (
    <div className="autosuggest-input">
      <input
        {...rest}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
        ref={field}
        type="text"
        value={value}
      />
    </div>
  );
}
