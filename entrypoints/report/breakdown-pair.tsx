import { useMemo } from 'preact/hooks';
import type { Breakdown } from '../../src/report/few';
import { t } from '../../src/words/words';
import { type Bar, BarsChart } from './bars-chart';
import { count, number } from './format';

interface Props {
  breakdown: Breakdown;
  /** What the rows are: the caption of the table, and the beginning of what the chart says. */
  caption: string;
  head: string;
  nameOf(key: string): string;
  /** A single row needs no picture. */
  isPlain?: boolean;
}

/** A breakdown as a picture, and the same numbers as a table beside it. */
export function BreakdownPair({ breakdown, caption, head, nameOf, isPlain = false }: Props) {
  const bars = useMemo(() => barsOf(breakdown, nameOf), [breakdown, nameOf]);
  const [first] = bars;
  return (
    <div class="pair" data-plain={isPlain || !first}>
      <h4>{caption}</h4>
      {!isPlain && first && (
        <BarsChart bars={bars} message={t('report_chart_most', caption, first.label, number(first.count))} />
      )}
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="number">
              {t('report_findings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, count: of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="number">{number(of)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('report_total')}</th>
            <td class="number">{count(breakdown.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function barsOf({ rows, together }: Breakdown, nameOf: (key: string) => string): Bar[] {
  const told: Bar[] = rows.map(({ key, count: of }) => ({ label: nameOf(key), count: of }));
  if (together === undefined) return told;
  return [...told, { label: t(rows.length > 0 ? 'report_others' : 'report_all'), count: together, isTogether: true }];
}
