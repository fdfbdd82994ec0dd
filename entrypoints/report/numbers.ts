import type { Category } from '../../src/engine/category';
import type { Breakdown, Count } from '../../src/report/few';
import type { Report } from '../../src/report/report';
import { ESTIMATES } from '../../src/report/value';
import { categoryName } from '../../src/words/category-name';
import { t } from '../../src/words/words';
import { className } from './class-name';
import { count, rough } from './format';
import { reasonName } from './reason-name';

type Line = [section: string, what: string, value: string];

/** Every number of the page, and none that is not on it, as a table for a spreadsheet (RFC 4180). */
export function numbersOf(report: Report): string {
  const { cost, value, beforeAfter } = report;
  const costs = t('report_costs');
  const lines: Line[] = [
    [t('report_period'), t('report_day_from'), report.period.from],
    [t('report_period'), t('report_day_to'), report.period.to],
    [costs, t('report_posts'), plain(report.posts)],
    [costs, t('report_interruption'), cost.perHundred?.toFixed(1) ?? ''],
    [costs, t('report_unchecked'), plain(report.unchecked)],
    [costs, t('report_cost'), cost.total.toFixed(0)],
    ...broken(t('report_false_why'), report.falseAlarms, reasonName),
    ...broken(t('report_overrides'), report.overrides, reasonName),
    ...broken(t('report_worst'), report.falseAlarmRules, (key) => key),
    ...broken(t('report_by_kind'), report.averted, (key) => categoryName(key as Category)),
    ...broken(t('report_by_class'), report.avertedWhere, className),
    ...report.weeks.map(({ from, to, count: of }): Line => [t('report_by_week'), `${from} – ${to}`, String(of)]),
    ...(['before', 'now'] as const).flatMap((when): Line[] => [
      [t('report_out'), `${t(`report_time_${when}`)}: ${t('report_posts')}`, plain(beforeAfter[when].posts)],
      [t('report_out'), `${t(`report_time_${when}`)}: ${t('report_went_out')}`, plain(beforeAfter[when].hits)],
    ]),
    ...ESTIMATES.map(
      (estimate): Line => [
        ...([t('report_worth'), t(`report_estimate_${estimate}`), String(rough(value[estimate]))] as Line),
      ],
    ),
    [t('report_advice'), '', t(`report_advice_${report.advice}`)],
  ];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function broken(section: string, { rows, together, total }: Breakdown, nameOf: (key: string) => string): Line[] {
  return [
    ...rows.map(({ key, count: of }): Line => [section, nameOf(key), String(of)]),
    ...(together === undefined ? [] : [[section, t('report_others'), String(together)] as Line]),
    [section, t('report_total'), plain(total)],
  ];
}

const plain = (value: Count) => (value === 'few' ? count(value) : String(value));

/** Reasons come from outside: what a spreadsheet would calculate with stays text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
