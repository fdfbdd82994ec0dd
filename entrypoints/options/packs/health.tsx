import type { PacksView } from '../../../src/messages/packs';
import { healthWords } from '../../../src/pack-ui/health-words';
import { t } from '../../../src/words/words';

/** A tick, a bare curtain rail, or a mark: told apart without colour. */
const SIGNS = {
  good: 'M5 13l4.5 4.5L19 7',
  plain: 'M3 5h18M6 5v14M18 5v14M6 12c3 1 3 5 0 7M18 12c-3 1-3 5 0 7',
  look: 'M12 4v10M12 18.5v.5',
} as const;

const TONES: Record<PacksView['health'], keyof typeof SIGNS> = {
  healthy: 'good',
  bundled: 'plain',
  stale: 'look',
  expired: 'look',
  unsigned: 'look',
  damaged: 'look',
};

export function Health({ view }: { view: PacksView }) {
  const { title, detail } = healthWords(view);
  const tone = TONES[view.health];
  return (
    <section class={`health ${tone}`} role="status" aria-label={t('studio_health')}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[tone]} />
      </svg>
      <div>
        <h2>{title}</h2>
        <p>{detail}</p>
        <p class="small">
          {t(`mode_${view.mode}`)}
          {view.group && <> · {t('studio_group', view.group)}</>}
        </p>
      </div>
    </section>
  );
}
