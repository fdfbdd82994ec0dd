import type { Problem } from '../../src/messages/packs';
import { stopWords } from '../../src/pack-ui/stop-words';
import { t } from '../../src/words/words';

/** What stopped the last pack that came, in a sentence; the lines for its author are a click away. */
export function PackProblem({ problem }: { problem: Problem }) {
  return (
    <div class="problem" role="status">
      <p>{stopWords(problem)}</p>
      {problem.stop !== 'locked' && problem.details.length > 0 && (
        <details>
          <summary>{t('popup_pack_details')}</summary>
          <ul>
            {problem.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
