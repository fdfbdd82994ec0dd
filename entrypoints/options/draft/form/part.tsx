import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A card of the form. @param lockedBy the pack below that keeps it as it is. */
export function Part({
  title,
  intro,
  lock,
  children,
}: {
  title: string;
  intro?: string;
  lock?: string | undefined;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="card part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p>{intro}</p>}
      {lock && <p class="lock">{lock}</p>}
      {children}
    </section>
  );
}
