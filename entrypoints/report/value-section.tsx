import { SETTLEMENTS } from '../../src/report/assumptions';
import type { Report } from '../../src/report/report';
import { ESTIMATES, type Estimate } from '../../src/report/value';
import { type MessageKey, t } from '../../src/words/words';
import { AssumptionInput } from './assumption-input';
import { count, dollars, rough } from './format';
import type { Assuming } from './sheet';

/** Rows whose numbers can be changed, one for each estimate. */
const SUPPOSED = [
  { key: 'oneIn', label: 'report_one_in', sign: undefined },
  { key: 'settlement', label: 'report_settlement', sign: '$' },
  { key: 'hours', label: 'report_case_hours', sign: undefined },
] as const satisfies readonly { key: string; label: MessageKey; sign: '$' | undefined }[];

/** What averted breaches would have cost: three estimates, never one, beside what the pilot costs. */
export function ValueSection({ report, ...assuming }: Assuming & { report: Report }) {
  const { value, cost, heldAverted } = report;
  const row = (label: string, cell: (estimate: Estimate) => string, isSum = false) => (
    <tr class={isSum ? 'sum' : ''}>
      <th scope="row">{label}</th>
      {ESTIMATES.map((estimate) => (
        <td key={estimate} class="number">
          {cell(estimate)}
        </td>
      ))}
    </tr>
  );
  return (
    <section aria-labelledby="value">
      <h3 id="value">{t('report_value')}</h3>
      <p class="lead">
        {heldAverted === 'few'
          ? t('report_value_few')
          : t('report_value_range', dollars(rough(value.Low)), dollars(rough(value.High)))}
      </p>
      <table class="value">
        <caption>{t('report_value_caption', count(heldAverted))}</caption>
        <thead>
          <tr>
            <td />
            {ESTIMATES.map((estimate) => (
              <th key={estimate} scope="col" class="number">
                {t(`report_estimate_${estimate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SUPPOSED.map(({ key, label, sign }) => (
            <tr key={key}>
              <th scope="row">{t(label)}</th>
              {ESTIMATES.map((estimate) => (
                <td key={estimate} class="number">
                  <AssumptionInput
                    name={`${key}${estimate}`}
                    label={t('report_input', t(label), t(`report_estimate_${estimate}`))}
                    {...(sign && { sign })}
                    {...assuming}
                  />
                </td>
              ))}
            </tr>
          ))}
          {row(t('report_worth'), (estimate) => dollars(rough(value[estimate])), true)}
          {row(t('report_less_cost'), () => dollars(cost.total))}
          {row(t('report_net'), (estimate) => dollars(rough(value[estimate]) - Math.round(cost.total)), true)}
        </tbody>
      </table>
      <p class="fine">
        {t('report_one_in_source')} {t('report_settlements')}{' '}
        {SETTLEMENTS.map(({ who, year, dollars: paid }) => `${who} ${dollars(paid)} (${year})`).join(', ')}.
      </p>
    </section>
  );
}
