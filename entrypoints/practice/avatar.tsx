import { t } from '../../src/words/words';
import type { Person } from './people';

/** Initials on a quiet colour; without a person, the one at the keyboard. */
export function Avatar({ person }: { person?: Person }) {
  const initials = (person?.name ?? t('practice_you')).split(' ').map((word) => word.charAt(0));
  return (
    <span class="avatar" aria-hidden="true" style={{ '--hue': person?.hue ?? 270 }}>
      {initials.slice(0, 2).join('')}
    </span>
  );
}
