import { type Advice, LINES, RULES } from '../../src/report/advice';
import type { Report } from '../../src/report/report';
import { t } from '../../src/words/words';
import { number, percent } from './format';

/** When each advice is given, with the lines it is drawn at. */
const WHEN: Record<Advice, () => string> = {
  early: () => t('report_when_early', number(LINES.posts), LINES.days, LINES.shown),
  stop: () => t('report_when_stop', percent(LINES.stopFalseAlarms), percent(LINES.stopUnchecked)),
  fix: () =>
    t('report_when_fix', percent(LINES.fixFalseAlarms), percent(LINES.fixUnchecked), percent(LINES.fixOneRule)),
  widen: () => t('report_when_widen', percent(LINES.widenFalseAlarms)),
  on: () => t('report_when_on'),
};

/** What the numbers support, by rules that stand beside it. */
export function AdviceSection({ report: { advice, falseAlarmRules } }: { report: Report }) {
  const reached = RULES.findIndex((rule) => rule.advice === advice);
  const names = falseAlarmRules.rows.map(({ key, count }) => `${key} (${number(count)})`).join(', ');
  return (
    <section class="advice" aria-labelledby="advice">
      <h3 id="advice">{t('report_advice')}</h3>
      <p class="lead verdict" data-advice={advice}>
        <strong>{t(`report_advice_${advice}`)}</strong> {t(`report_because_${advice}`)}
        {advice === 'fix' && names !== '' && ` ${t('report_fix_rules', names)}`}
      </p>
      <table>
        <caption>{t('report_rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report_rule_advice')}</th>
            <th scope="col">{t('report_rule_when')}</th>
            <th scope="col">{t('report_rule_here')}</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map((rule, at) => (
            <tr key={rule.advice} class={at === reached ? 'sum' : ''}>
              <th scope="row">{t(`report_advice_${rule.advice}`)}</th>
              <td>{WHEN[rule.advice]()}</td>
              <td class="here">
                {t(at === reached ? 'report_holds' : at < reached ? 'report_holds_not' : 'report_not_asked')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
