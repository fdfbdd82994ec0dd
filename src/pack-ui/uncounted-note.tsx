import type { Uncounted } from '../messages/protocol';
import { t } from '../words/words';

/** Says that the last post was not counted, and that this changes nothing else. */
export function UncountedNote({ why }: { why: Uncounted }) {
  return (
    <p class="problem" role="status">
      {t(`uncounted_${why}`)}
    </p>
  );
}
