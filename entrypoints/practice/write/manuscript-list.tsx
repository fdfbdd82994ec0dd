import { t } from '../../../src/words/words';
import { inWords } from '../scenario/in-words';
import { type Desk, isUnsaved } from './desk';

/** What lies on the desk, to go from one to the other. */
export function ManuscriptList({ desk, onChoose }: { desk: Desk; onChoose(key: number): void }) {
  if (desk.manuscripts.length === 0) return null;
  return (
    <ul class="manuscripts" aria-label={t('write_desk')}>
      {desk.manuscripts.map((manuscript) => {
        const { key, scenario } = manuscript;
        return (
          <li key={key}>
            <button
              type="button"
              class="press"
              aria-current={key === desk.current ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              <span>{inWords(scenario.title) || scenario.id}</span>
              {isUnsaved(manuscript) && <span class="quiet">{t('write_unsaved')}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
