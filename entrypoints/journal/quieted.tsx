import { t } from '../../src/words/words';

/** The rules that only note here until the next pack, and why. */
export const Quieted = ({ rules }: { rules: readonly string[] }) => (
  <div>
    <h3>{t('journal_quieted')}</h3>
    <p class="quiet">{t('journal_quieted_why')}</p>
    <ul>
      {rules.map((rule) => (
        <li key={rule}>
          <code>{rule}</code>
        </li>
      ))}
    </ul>
  </div>
);
