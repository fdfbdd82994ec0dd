import { useMemo } from 'preact/hooks';
import { type BeforeAfter, LEAST_POSTS } from '../../src/report/before-after';
import { t } from '../../src/words/words';
import { count, number, perThousand } from './format';
import { IntervalChart } from './interval-chart';

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
                <th scope="col">{t('report_when')}</th>
                <th scope="col" class="number">
                  {t('report_posts')}
                </th>
                <th scope="col" class="number">
                  {t('report_went_out')}
                </th>
                <th scope="col" class="number">
                  {t('report_per_thousand')}
                </th>
                <th scope="col" class="number">
                  {t('report_interval')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, share: { posts, hits, share, interval } }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td class="number">{count(posts)}</td>
                  <td class="number">{count(hits)}</td>
                  <td class="number">{share === undefined ? '–' : perThousand(share)}</td>
                  <td class="number">{`${perThousand(interval.low)} – ${perThousand(interval.high)}`}</td>
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
