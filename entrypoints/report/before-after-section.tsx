import { useMemo } from 'preact/hooks';
import { type BeforeAfter, LEAST_POSTS, type Share } from '../../src/report/before-after';
import { type MessageKey, t } from '../../src/words/words';
import { count, number, perThousand } from './format';
import { IntervalChart } from './interval-chart';

const MEASURES: readonly { name: MessageKey; of(share: Share): string }[] = [
  { name: 'report_posts', of: ({ posts }) => count(posts) },
  { name: 'report_went_out', of: ({ hits }) => count(hits) },
  { name: 'report_per_thousand', of: ({ share }) => (share === undefined ? '–' : perThousand(share)) },
  { name: 'report_interval', of: ({ interval: { low, high } }) => `${perThousand(low)} – ${perThousand(high)}` },
];

/** Posts that went out with something in them, of a thousand: while Curtain only watched, and since. */
export function BeforeAfterSection({ compared }: { compared: BeforeAfter }) {
  const rows = useMemo(
    () =>
      [
        { label: t('report_time_before'), share: compared.before },
        { label: t('report_time_now'), share: compared.now },
      ].filter(({ share }) => share.posts !== 'few' && share.posts > 0),
    [compared],
  );
  const verdict = t(`report_change_${compared.change.replace('-', '_') as Underscored}`, number(LEAST_POSTS));
  return (
    <section aria-labelledby="before-after">
      <h3 id="before-after">{t('report_before_after')}</h3>
      <p class="lead">{verdict}</p>
      {rows.length > 0 && (
        <>
          <IntervalChart rows={rows} message={verdict} />
          <table>
            <caption>{t('report_out')}</caption>
            <thead>
              <tr>
                <td />
                {rows.map(({ label }) => (
                  <th key={label} scope="col" class="number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {MEASURES.map(({ name, of }) => (
                <tr key={name}>
                  <th scope="row">{t(name)}</th>
                  {rows.map(({ label, share }) => (
                    <td key={label} class="number">
                      {of(share)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

type Underscored = 'no_baseline' | 'too_few' | 'fewer' | 'more' | 'unclear';
