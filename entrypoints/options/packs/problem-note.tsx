import type { Problem } from '../../../src/messages/packs';
import { stopWords } from '../../../src/pack-ui/stop-words';
import { t } from '../../../src/words/words';
import { minute } from '../shell/when';

/** What went wrong, in words for a person; below it, on request, in the words of whoever writes packs. */
export const ProblemNote = ({ problem, live = false }: { problem: Problem; live?: boolean }) => (
  <div class="message" role={live ? 'alert' : undefined}>
    <p>{stopWords(problem)}</p>
    <p class="small quiet">
      {t(`studio_source_${problem.source}`)} · {minute(problem.at)}
    </p>
    {problem.stop !== 'locked' && problem.details.length > 0 && (
      <details open={live}>
        <summary class="small">{t('studio_details')}</summary>
        <ul lang="en">
          {problem.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    )}
  </div>
);
