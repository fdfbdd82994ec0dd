import type { SharingView } from '../messages/protocol';
import { language, t } from '../words/words';

/** Says plainly that counts are shared, with whom, and shows what was sent last, to the letter. */
export function SharingNote({ sharing: { host, by, last, problem } }: { sharing: SharingView }) {
  return (
    <section class="sharing" aria-labelledby="sharing">
      <h2 id="sharing">{t('sharing')}</h2>
      <p class="lead">{by ? t('sharing_with', by) : t('sharing_host', host)}</p>
      <p>{t('sharing_what')}</p>
      {problem && <p>{t('sharing_problem', host, problem)}</p>}
      {last ? (
        <details>
          <summary>{t('sharing_last', whenOf(last.at))}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
          <section class="sent" tabIndex={0} aria-label={t('sharing_last', whenOf(last.at))}>
            <pre>{laidOut(last.body)}</pre>
          </section>
        </details>
      ) : (
        <p>{t('sharing_none')}</p>
      )}
    </section>
  );
}

function whenOf(moment: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** The same, a value a line. */
function laidOut(body: string): string {
  return JSON.stringify(JSON.parse(body), undefined, 1);
}
