import { t } from '../../src/words/words';

/** What no number can be put on. It gets none. */
export const IntangibleSection = () => (
  <section class="intangible" aria-labelledby="intangible">
    <h3 id="intangible">{t('report_intangible')}</h3>
    <p>{t('report_intangible_words')}</p>
  </section>
);
