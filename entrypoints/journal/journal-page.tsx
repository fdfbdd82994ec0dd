import { SharingNote } from '../../src/pack-ui/sharing-note';
import { UncountedNote } from '../../src/pack-ui/uncounted-note';
import { t } from '../../src/words/words';
import { Acts } from './acts';
import { Entries } from './entries';
import { Quieted } from './quieted';
import { useJournal } from './use-journal';

/** For the person: everything that is kept about what they did with Curtain, to read, to take along and to delete. */
export function JournalPage() {
  const [answer, empty] = useJournal();
  return (
    <>
      <header>
        <h1>{t('journal_title')}</h1>
        <p>{t('journal_intro')}</p>
        <p>
          <a href="report.html">{t('journal_report')}</a>
        </p>
      </header>
      <section aria-labelledby="counted">
        <h2 id="counted">{t('journal_heading')}</h2>
        {typeof answer === 'string' ? (
          <p role="status">{t(answer === 'asking' ? 'journal_loading' : 'journal_failed')}</p>
        ) : (
          <>
            <p class="quiet">{answer.days > 0 ? t('journal_kept', answer.days) : t('journal_kept_none')}</p>
            {answer.uncounted && <UncountedNote why={answer.uncounted} />}
            {answer.entries.length > 0 ? <Entries view={answer} /> : answer.days > 0 && <p>{t('journal_empty')}</p>}
            {answer.quieted.length > 0 && <Quieted rules={answer.quieted} />}
            <Acts view={answer} onEmpty={empty} />
          </>
        )}
      </section>
      {typeof answer !== 'string' && answer.sharing && <SharingNote sharing={answer.sharing} />}
      <section aria-labelledby="else">
        <h2 id="else">{t('journal_else')}</h2>
        <ul>
          <li>{t('journal_else_packs')}</li>
          <li>{t('journal_else_seed')}</li>
          <li>{t('journal_else_tab')}</li>
          <li>{t('journal_else_pause')}</li>
          <li>{t('journal_else_day')}</li>
        </ul>
        <p>
          <strong>{t('journal_else_never')}</strong>
        </p>
      </section>
    </>
  );
}
