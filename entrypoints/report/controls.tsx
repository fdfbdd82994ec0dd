import { useState } from 'preact/hooks';
import type { Period, Report } from '../../src/report/report';
import { t } from '../../src/words/words';
import { numbersOf } from './numbers';

interface Props {
  period: Period;
  onPeriod(period: Period): void;
  report: Report;
}

/** The period, and the ways to take the page along. */
export function Controls({ period, onPeriod, report }: Props) {
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const copy = () =>
    void navigator.clipboard.writeText(numbersOf(report)).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  const field = (name: 'from' | 'to') => (
    <div class="field">
      <label for={name}>{t(`report_day_${name}`)}</label>
      <input
        id={name}
        type="date"
        value={period[name]}
        onChange={({ currentTarget }) => onPeriod({ ...period, [name]: currentTarget.value })}
      />
    </div>
  );
  return (
    <section class="panel controls" aria-label={t('report_controls')}>
      {field('from')}
      {field('to')}
      <div class="acts">
        <button type="button" class="primary" onClick={() => window.print()}>
          {t('report_print')}
        </button>
        <button type="button" onClick={copy}>
          {t('report_copy')}
        </button>
        <p role="status" class="hint">
          {copied && t(`report_copy_${copied}`)}
        </p>
      </div>
    </section>
  );
}
