import { t } from '../../../src/words/words';
import type { Flaw } from './flaws';
import { PART_NAMES, type PartName, partOf } from './parts';

/** Leads through the parts of the draft, and says how much each still needs. */
export const PartNav = ({ current, flaws }: { current: PartName; flaws: readonly Flaw[] }) => (
  <nav class="part-nav" aria-label={t('studio_parts')}>
    <ul>
      {PART_NAMES.map((part) => {
        const count = flaws.filter(({ field }) => partOf(field) === part).length;
        return (
          <li key={part}>
            <a href={`#draft/${part}`} aria-current={part === current ? 'step' : undefined}>
              {t(`studio_part_${part}`)}
              {count > 0 && (
                <span class="count">
                  {count}
                  <span class="unseen"> {t('studio_nav_flaws')}</span>
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  </nav>
);
