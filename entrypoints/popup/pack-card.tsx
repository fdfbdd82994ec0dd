import type { Posture } from '../../src/messages/protocol';
import { t } from '../../src/words/words';

export function PackCard({ posture: { pack, mode } }: { posture: Posture }) {
  return (
    <section>
      <h2>{t('popup_pack')}</h2>
      <p class="lead">{pack.title}</p>
      <p>{t(`mode_${mode}`)}</p>
      <p>{t('popup_pack_version', pack.version, pack.issuer)}</p>
    </section>
  );
}
