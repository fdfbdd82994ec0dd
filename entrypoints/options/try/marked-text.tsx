import type { Finding } from '../../../src/engine/verdict';
import { marksOf } from './marks';

/** A post with its findings underlined, as the overlay draws them. */
export const MarkedText = ({ text, findings }: { text: string; findings: readonly Finding[] }) => (
  <p class="post-text">
    {marksOf(text, findings).map(({ from, words, action }) =>
      action ? (
        <mark key={from} data-action={action}>
          {words}
        </mark>
      ) : (
        words
      ),
    )}
  </p>
);
