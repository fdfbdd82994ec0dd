import type { LockView, PacksView } from '../../../src/messages/packs';
import { t } from '../../../src/words/words';

export function lockOf({ locks }: PacksView, setting: LockView['setting']): LockView | undefined {
  return locks.find((lock) => lock.setting === setting);
}

/** Who locked a setting; the administrator where nobody gave a name. */
export function lockedBy(view: PacksView, setting: LockView['setting']): string {
  return lockOf(view, setting)?.by || t('health_administrator');
}

/** What can't be changed from here, and who says so. */
export function Locks({ view }: { view: PacksView }) {
  if (view.locks.length === 0) return null;
  return (
    <section class="card" aria-labelledby="locks">
      <h2 id="locks">{t('studio_locks')}</h2>
      <ul class="locks">
        {view.locks.map(({ setting }) => (
          <li key={setting}>
            <span>{t(`studio_setting_${setting}`)}</span>
            <span class="quiet">{t('studio_locked_by', lockedBy(view, setting))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
