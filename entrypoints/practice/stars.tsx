import { t } from '../../src/words/words';

const MOST = 5;

/** A reviewer's stars, filled and empty. */
export function Stars({ count }: { count: number }) {
  return (
    <span class="stars" role="img" aria-label={t('practice_stars', count)}>
      {'★'.repeat(count)}
      <span class="none">{'★'.repeat(MOST - count)}</span>
    </span>
  );
}
