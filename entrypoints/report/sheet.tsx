import type { Assumption, Assumptions } from '../../src/report/assumptions';
import type { Source } from '../../src/report/gather';
import type { Report } from '../../src/report/report';
import { t } from '../../src/words/words';
import { AdviceSection } from './advice-section';
import { AssumptionsSection } from './assumptions-section';
import { BeforeAfterSection } from './before-after-section';
import { BenefitSection } from './benefit-section';
import { CostsSection } from './costs-section';
import { Definitions } from './definitions';
import { IntangibleSection } from './intangible-section';
import { SheetHead } from './sheet-head';
import { ValueSection } from './value-section';

export interface Assuming {
  assumptions: Assumptions;
  onAssume(name: Assumption, value: number): void;
}

interface Props extends Assuming {
  report: Report;
  files: readonly Source[];
}

/** The page that is printed: what it costs and risks, then what it brings, then what that supports. */
export function Sheet({ report, files, ...assuming }: Props) {
  return (
    <article class="sheet" aria-label={t('report_sheet')}>
      <SheetHead report={report} files={files} />
      {!report.isGroup && <p class="alone">{t('report_alone')}</p>}
      <CostsSection report={report} />
      <BenefitSection report={report} />
      <div class="halves">
        <div class="sections">
          <BeforeAfterSection compared={report.beforeAfter} />
          <IntangibleSection />
        </div>
        <ValueSection report={report} {...assuming} />
      </div>
      <AdviceSection report={report} />
      <div class="halves small">
        <AssumptionsSection {...assuming} />
        <Definitions report={report} />
      </div>
    </article>
  );
}
