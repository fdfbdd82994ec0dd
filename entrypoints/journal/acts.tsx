import { useState } from 'preact/hooks';
import { toCsv, toJson } from '../../src/journal/export';
import type { JournalView } from '../../src/messages/protocol';
import { download } from '../../src/pack-ui/download';
import { t } from '../../src/words/words';

interface Props {
  view: JournalView;
  onEmpty(): Promise<void>;
}

/** What can be done with the journal: take it along, or delete it where the pack lets people do so. */
export function Acts({ view: { entries, mayDelete }, onEmpty }: Props) {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  if (entries.length === 0) return <p role="status">{step === 'done' && t('journal_deleted')}</p>;
  const save = (text: string, type: string, name: string) => download(new Blob([text], { type }), name);
  const empty = () => void onEmpty().then(() => setStep('done'));
  return (
    <>
      <p class="quiet">{t('journal_export_note')}</p>
      <div class="acts">
        <button type="button" onClick={() => save(toCsv(entries), 'text/csv', 'curtain-journal.csv')}>
          {t('journal_csv')}
        </button>
        <button type="button" onClick={() => save(toJson(entries), 'application/json', 'curtain-journal.json')}>
          {t('journal_json')}
        </button>
        {mayDelete && step !== 'sure' && (
          <button type="button" class="plain" onClick={() => setStep('sure')}>
            {t('journal_delete')}
          </button>
        )}
      </div>
      {!mayDelete && <p class="quiet">{t('journal_delete_locked')}</p>}
      {step === 'sure' && (
        <fieldset class="sure">
          <legend>{t('journal_delete_sure')}</legend>
          <button type="button" class="primary" onClick={empty}>
            {t('journal_delete_yes')}
          </button>
          <button type="button" ref={(keep) => keep?.focus()} onClick={() => setStep('idle')}>
            {t('journal_delete_no')}
          </button>
        </fieldset>
      )}
    </>
  );
}
