import type { Source } from '../../src/report/gather';
import type { Report } from '../../src/report/report';
import { t } from '../../src/words/words';
import { count, days, number } from './format';

/** So many packs are named; a long pilot has had more versions. */
const NAMED = 3;

export function SheetHead({ report, files }: { report: Report; files: readonly Source[] }) {
  const { period, packs } = report;
  const facts = [
    [t('report_period'), days(period.from, period.to)],
    [t('report_days'), t('report_days_counted', number(report.days.before), number(report.days.now))],
    [t('report_browsers'), browsers(files)],
    [t('report_posts'), count(report.posts)],
    [t('report_packs'), [...packs.slice(0, NAMED), ...(packs.length > NAMED ? ['…'] : [])].join(', ')],
  ];
  return (
    <header class="sheet-head">
      <h2>{t('report_sheet')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function browsers(files: readonly Source[]): string {
  const counted = files.filter(({ kept, isTwin }) => kept > 0 && !isTwin);
  const collected = counted.filter(({ origin }) => origin === 'collector').length;
  const own = number(Math.max(1, counted.length - collected));
  if (collected === 0) return own;
  return counted.length === collected ? t('report_collected') : t('report_and_collected', own);
}
