import type { SiteState } from '../../src/messages/protocol';
import { categoryName } from '../../src/words/category-name';
import { t } from '../../src/words/words';
import { byCategory } from './counts';

export function Counts({ counts }: { counts: SiteState['counts'] }) {
  const found = byCategory(counts);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{t('popup_counts')}</h2>
      <ul class="counts">
        {found.map(({ category, count }) => (
          <li key={category}>
            <span>{categoryName(category)}</span>
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
