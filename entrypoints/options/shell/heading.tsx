import type { ComponentChildren } from 'preact';

/** The head of a section: what it is, and one sentence on what it is for. */
export const Heading = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <header class="heading">
    <h1>{title}</h1>
    {children && <p>{children}</p>}
  </header>
);
