import { LEAST } from '../../src/report/few';
import type { Report } from '../../src/report/report';
import { t } from '../../src/words/words';

/** What is meant by the words above, in the smallest type of the page. */
export function Definitions({ report }: { report: Report }) {
  const all = [
    ['report_define_averted', 'report_define_averted_is'],
    ['report_define_false', 'report_define_false_is'],
    ['report_define_interval', 'report_define_interval_is'],
    ['report_define_value', 'report_define_value_is'],
    ['report_define_class', 'report_define_class_is'],
  ] as const;
  return (
    <section aria-labelledby="definitions">
      <h3 id="definitions">{t('report_definitions')}</h3>
      <dl class="definitions">
        {all.map(([name, words]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
        {report.isGroup && (
          <div>
            <dt>{t('report_few', LEAST)}</dt>
            <dd>{t('report_define_few_is')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
