import browser from 'webextension-polyfill';
import type { Unseen } from '../../src/messages/protocol';
import { t } from '../../src/words/words';

/** What the browser keeps from Curtain, and one button that asks for exactly that. */
export function UnseenCard({ unseen }: { unseen: readonly [Unseen, ...Unseen[]] }) {
  const origins = unseen.flatMap((each) => each.origins);
  // Firefox lets nothing come between the press and the question; the answer is heard by the background.
  const ask = () => void browser.permissions.request({ origins }).catch(() => undefined);
  return (
    <section class="unseen">
      <h2>{t('popup_unseen')}</h2>
      <ul>
        {unseen.map(({ name, site }) => (
          <li key={name}>
            <span class="lead">{name}</span>
            {site !== undefined && <span class="quiet">{t('popup_unseen_host', site)}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={ask}>
        {unseen.length === 1
          ? t('popup_unseen_button_one', unseen[0].name)
          : t('popup_unseen_button_many', unseen.length)}
      </button>
      <p>{t('popup_unseen_why')}</p>
    </section>
  );
}
