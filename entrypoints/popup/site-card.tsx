import type { SiteState } from '../../src/messages/protocol';
import { t } from '../../src/words/words';

export function SiteCard({ site }: { site: SiteState }) {
  return (
    <section>
      <h2>{t('popup_site')}</h2>
      <p class="lead">{site.siteName}</p>
      <p>{t(`audience_${site.audience}`)}</p>
    </section>
  );
}
