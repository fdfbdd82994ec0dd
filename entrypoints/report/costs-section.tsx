import type { Report } from '../../src/report/report';
import { type MessageKey, t } from '../../src/words/words';
import { BreakdownPair } from './breakdown-pair';
import { Figure } from './figure';
import { count, dollars, number, percent } from './format';
import { reasonName } from './reason-name';

/** What Curtain can't see. Said beside the numbers, since none of them can be in it. */
const UNCOVERED: readonly MessageKey[] = [
  'report_uncovered_phones',
  'report_uncovered_apps',
  'report_uncovered_screenshots',
  'report_uncovered_faces',
  'report_uncovered_videos',
  'report_uncovered_sites',
  'report_uncovered_languages',
];

export function CostsSection({ report }: { report: Report }) {
  const { cost, falseAlarms, falseAlarmShare, falseAlarmRules, overrides } = report;
  return (
    <section aria-labelledby="costs">
      <h3 id="costs">{t('report_costs')}</h3>
      <dl class="figures">
        <Figure
          label={t('report_interruption')}
          value={cost.perHundred === undefined ? '–' : t('report_minutes', number(cost.perHundred, 1))}
        >
          {t('report_interruption_total', number(cost.minutes))}
        </Figure>
        <Figure label={t('report_false_alarms')} value={count(falseAlarms.total)}>
          {falseAlarmShare !== undefined && t('report_false_share', percent(falseAlarmShare))}
        </Figure>
        <Figure label={t('report_unchecked')} value={count(report.unchecked)}>
          {t('report_unchecked_note')}
        </Figure>
        <Figure label={t('report_cost')} value={dollars(cost.total)}>
          {t(
            'report_cost_parts',
            dollars(cost.setup),
            dollars(cost.interruption),
            dollars(cost.questions + cost.licence),
          )}
        </Figure>
      </dl>
      <div class="halves">
        <BreakdownPair
          breakdown={falseAlarms}
          caption={t('report_false_why')}
          head={t('report_reason')}
          nameOf={reasonName}
        />
        <BreakdownPair
          breakdown={overrides}
          caption={t('report_overrides')}
          head={t('report_reason')}
          nameOf={reasonName}
        />
      </div>
      {falseAlarmRules.rows.length > 0 && (
        <p class="fine">
          {t('report_worst')}{' '}
          {falseAlarmRules.rows.map(({ key, count: of }, at) => (
            <span key={key}>
              {at > 0 && ', '}
              <code>{key}</code> {number(of)}
            </span>
          ))}
        </p>
      )}
      <p class="fine">
        <strong>{t('report_uncovered')}</strong> {UNCOVERED.map((key) => t(key)).join(' · ')}
      </p>
    </section>
  );
}
