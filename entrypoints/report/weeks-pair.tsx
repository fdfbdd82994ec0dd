import type { Span } from '../../src/report/weeks';
import { t } from '../../src/words/words';
import { number, shortDays } from './format';
import { WeeksChart } from './weeks-chart';

/** The trend as a picture, and the same numbers as a table beside it. */
export function WeeksPair({ spans }: { spans: readonly Span[] }) {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const message = t('report_chart_weeks', number(first.count / first.weeks), number(last.count / last.weeks));
  return (
    <div class="pair">
      <h4>{t('report_by_week')}</h4>
      <WeeksChart spans={spans} message={message} />
      <table>
        <caption class="unseen">{t('report_by_week')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report_week')}</th>
            <th scope="col" class="number">
              {t('report_findings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spans.map(({ from, to, count }) => (
            <tr key={from}>
              <th scope="row">{shortDays(from, to)}</th>
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
