import type { Assumption } from '../../src/report/assumptions';
import { type MessageKey, t } from '../../src/words/words';
import { AssumptionInput } from './assumption-input';
import type { Assuming } from './sheet';

const SUPPOSED: readonly { name: Assumption; label: MessageKey; source: MessageKey; sign?: '$' }[] = [
  { name: 'secondsPerMark', label: 'report_assume_mark', source: 'report_unsourced' },
  { name: 'minuteValue', label: 'report_assume_minute', source: 'report_source_wage', sign: '$' },
  { name: 'hourlyCost', label: 'report_assume_hourly', source: 'report_unsourced', sign: '$' },
  { name: 'setupHours', label: 'report_assume_setup', source: 'report_unsourced' },
  { name: 'questionHours', label: 'report_assume_questions', source: 'report_unsourced' },
  { name: 'licence', label: 'report_assume_licence', source: 'report_source_licence', sign: '$' },
  { name: 'findingsPerPost', label: 'report_assume_findings', source: 'report_source_findings' },
];

/** What had to be supposed, each with where it is from. */
export function AssumptionsSection(assuming: Assuming) {
  return (
    <section aria-labelledby="assumptions">
      <h3 id="assumptions">{t('report_assumptions')}</h3>
      <table class="assumptions">
        <caption>{t('report_assumptions_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report_assumed')}</th>
            <th scope="col" class="number">
              {t('report_assumed_value')}
            </th>
            <th scope="col">{t('report_source')}</th>
          </tr>
        </thead>
        <tbody>
          {SUPPOSED.map(({ name, label, source, sign }) => (
            <tr key={name}>
              <th scope="row">{t(label)}</th>
              <td class="number">
                <AssumptionInput name={name} label={t(label)} {...(sign && { sign })} {...assuming} />
              </td>
              <td>{t(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
