import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../src/journal/entry';
import { ASSUMPTIONS } from '../../src/report/assumptions';
import { type Period, reportOf } from '../../src/report/report';
import { t } from '../../src/words/words';
import { Controls } from './controls';
import { Sheet } from './sheet';
import { SourcesPanel } from './sources-panel';
import { isGroup, useSources } from './use-sources';

/** For who decides about a pilot: one page, made here from counts alone, to print. */
export function ReportPage() {
  const [sources, acts] = useSources();
  const [chosen, setChosen] = useState<Partial<Period>>({});
  const [assumptions, setAssumptions] = useState(ASSUMPTIONS);
  const { entries } = sources;
  const period = useMemo(() => periodOf(entries, chosen), [entries, chosen]);
  const group = isGroup(sources);
  const report = useMemo(() => {
    if (!period) return undefined;
    const within = entries.filter(({ day }) => day >= period.from && day <= period.to);
    return reportOf(within, period, group, assumptions);
  }, [entries, period, group, assumptions]);
  return (
    <>
      <header class="page-head">
        <h1>{t('report_title')}</h1>
        <p>{t('report_intro')}</p>
      </header>
      <SourcesPanel sources={sources} acts={acts} />
      {report && period && !sources.progress ? (
        <>
          <Controls period={period} onPeriod={setChosen} report={report} />
          <Sheet
            report={report}
            files={sources.files}
            assumptions={assumptions}
            onAssume={(name, value) => setAssumptions((before) => ({ ...before, [name]: value }))}
          />
        </>
      ) : (
        !sources.progress && <p class="nothing">{t(sources.isOwn ? 'report_empty_own' : 'report_empty')}</p>
      )}
    </>
  );
}

/** From the first day counted to the last, where the person chose no other. */
function periodOf(entries: readonly Entry[], { from, to }: Partial<Period>): Period | undefined {
  const [first, ...others] = entries;
  if (!first) return undefined;
  const whole = { from: first.day, to: first.day };
  for (const { day } of others) {
    if (day < whole.from) whole.from = day;
    if (day > whole.to) whole.to = day;
  }
  return { from: from || whole.from, to: to || whole.to };
}
