import { t } from '../../src/words/words';

export function PageHeader() {
  return (
    <header class="page-header">
      <img src="icon/96.png" width={48} height={48} alt="" />
      <div>
        <h1>{t('practice_title')}</h1>
        <p>{t('practice_intro')}</p>
      </div>
    </header>
  );
}
