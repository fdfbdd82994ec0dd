import browser from 'webextension-polyfill';
import { t } from '../../src/words/words';

export function Footer() {
  return (
    <footer>
      <p>{t('promise')}</p>
      <a href={browser.runtime.getURL('/journal.html')} target="_blank" rel="noreferrer">
        {t('popup_journal')}
      </a>
      <a href={browser.runtime.getURL('/practice.html')} target="_blank" rel="noreferrer">
        {t('popup_practice')}
      </a>
    </footer>
  );
}
