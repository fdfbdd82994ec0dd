import type { Entry } from '../../src/journal/entry';
import type { JournalView } from '../../src/messages/protocol';
import { FALSE_ALARM_WORDS } from '../../src/overlay/false-alarm-words';
import { categoryName } from '../../src/words/category-name';
import { outcomeName } from '../../src/words/outcome-name';
import { language, t } from '../../src/words/words';

/** Every entry, the newest day first. Wider than a phone: then the table scrolls in its own frame. */
export function Entries({ view: { entries, reasons } }: { view: JournalView }) {
  const labels = new Map(reasons.map(({ code, label }) => [code, label]));
  for (const [code, key] of Object.entries(FALSE_ALARM_WORDS)) if (!labels.has(code)) labels.set(code, t(key));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="frame" tabIndex={0} aria-label={t('journal_table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journal_day')}</th>
            <th scope="col">{t('journal_what')}</th>
            <th scope="col">{t('journal_action')}</th>
            <th scope="col">{t('journal_outcome')}</th>
            <th scope="col">{t('journal_where')}</th>
            <th scope="col" class="number">
              {t('journal_count')}
            </th>
            <th scope="col" class="number">
              {t('journal_seconds')}
            </th>
            <th scope="col">{t('journal_mode')}</th>
            <th scope="col">{t('journal_pack')}</th>
          </tr>
        </thead>
        <tbody>
          {[...entries].reverse().map((entry) => (
            <tr key={Object.values(entry).join(' ')}>
              <td>{dayWords(entry.day)}</td>
              <td>
                {entry.category ? categoryName(entry.category) : t('journal_post')}
                {entry.ruleId && <code>{entry.ruleId}</code>}
              </td>
              <td>{actionWords(entry)}</td>
              <td>{outcomeWords(entry, labels)}</td>
              <td>{t(`journal_${entry.audience}`)}</td>
              <td class="number">{entry.count}</td>
              <td class="number">{entry.seconds > 0 && t('journal_time', entry.seconds)}</td>
              <td>{t(`journal_mode_${entry.mode}`)}</td>
              <td>{entry.pack}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What Curtain did, which is less than what the finding called for where it only observes or coaches. */
function actionWords({ action, mode }: Entry): string {
  if (action === 'clear') return t('journal_action_clear');
  if (mode === 'observe') return t('journal_action_seen');
  return t(`journal_action_${mode === 'coach' && action === 'hold' ? 'warn' : action}`);
}

/** A reason a later pack no longer offers is called by its code. */
function outcomeWords({ outcome, reason }: Entry, labels: ReadonlyMap<string, string>): string {
  const words = outcomeName(outcome);
  return reason ? t('journal_because', words, labels.get(reason) ?? reason) : words;
}

/** The day as it is, whatever zone the machine has moved to. */
function dayWords(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
