import type { ComponentChildren } from 'preact';

interface Props {
  value: string;
  label: string;
  children?: ComponentChildren;
}

/** One number that matters, and what it is. */
export function Figure({ value, label, children }: Props) {
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {children && <span>{children}</span>}
      </dd>
    </div>
  );
}
