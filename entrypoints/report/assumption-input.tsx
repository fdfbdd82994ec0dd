import { useState } from 'preact/hooks';
import { type Assumption, assumed } from '../../src/report/assumptions';
import { number } from './format';
import type { Assuming } from './sheet';

interface Props extends Assuming {
  name: Assumption;
  label: string;
  /** What it is counted in, before or behind the number. */
  sign?: '$';
}

/** A number to change on screen, and plain text on paper. What can't be meant is marked and changes nothing. */
export function AssumptionInput({ name, label, sign, assumptions, onAssume }: Props) {
  const value = assumptions[name];
  const [written, setWritten] = useState(String(value));
  const isWrong = assumed(name, written) === undefined;
  const write = (text: string) => {
    setWritten(text);
    const meant = assumed(name, text);
    if (meant !== undefined) onAssume(name, meant);
  };
  return (
    <span class="assumption">
      {sign}
      <input
        type="number"
        min="0"
        step="any"
        aria-label={label}
        aria-invalid={isWrong}
        value={written}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <span class="on-paper" aria-hidden="true">
        {number(value, Number.isInteger(value) ? 0 : 2)}
      </span>
    </span>
  );
}
