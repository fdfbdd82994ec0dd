import type { Week } from '../../src/report/weeks';
import { t } from '../../src/words/words';
import { number, shortDays } from './format';
import { WeeksChart } from './weeks-chart';

/** The trend as a picture, and the same numbers as a table beside it. */
export function WeeksPair({ spans }: { spans: readonly Week[] }) {
  const whole = spans.filter(({ isPart }) => !isPart);
  const [first, last] = [whole[0] ?? spans[0], whole.at(-1) ?? spans.at(-1)];
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
          {spans.map(({ from, to, count, isPart }) => (
            <tr key={from}>
              <th scope="row">{isPart ? t('report_week_part', shortDays(from, to)) : shortDays(from, to)}</th>
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
