import type { Category } from '../../src/engine/category';
import type { Report } from '../../src/report/report';
import { categoryName } from '../../src/words/category-name';
import { t } from '../../src/words/words';
import { BreakdownPair } from './breakdown-pair';
import { className } from './class-name';
import { count } from './format';
import { WeeksPair } from './weeks-pair';

export function BenefitSection({ report: { averted, avertedWhere, weeks } }: { report: Report }) {
  return (
    <section aria-labelledby="benefit">
      <h3 id="benefit">{t('report_benefit')}</h3>
      <p class="lead headline">
        <strong>{count(averted.total)}</strong> {t('report_averted')}
      </p>
      <div class="halves">
        <BreakdownPair breakdown={averted} caption={t('report_by_kind')} head={t('report_kind')} nameOf={kindName} />
        <div class="stack">
          {weeks.length > 0 && <WeeksPair spans={weeks} />}
          <BreakdownPair
            breakdown={avertedWhere}
            caption={t('report_by_class')}
            head={t('report_class')}
            nameOf={className}
            isPlain
          />
        </div>
      </div>
    </section>
  );
}

const kindName = (key: string) => categoryName(key as Category);
