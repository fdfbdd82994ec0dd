import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FlawList } from './flaw-list';
import { useFlaws } from './flaws-context';

/** What a control has to carry so that its label, hint and flaws belong to it. */
export interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  /** Path into the draft. */
  name: string;
  label: string;
  hint?: string | undefined;
  children(control: Control): ComponentChildren;
}

/** A control with its label, a hint, and what is wrong with what stands in it. */
export function Field({ name, label, hint, children }: Props) {
  const id = useId();
  const flaws = useFlaws(name);
  const described = [hint && `${id}-hint`, flaws.length > 0 && `${id}-flaws`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': flaws.some(({ check }) => check !== 'missing'),
      })}
      <FlawList id={`${id}-flaws`} flaws={flaws} />
    </div>
  );
}
