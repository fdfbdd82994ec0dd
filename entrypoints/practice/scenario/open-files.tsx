import { t } from '../../../src/words/words';
import type { Shelf } from './use-shelf';

/** Opens a hospital's own scenarios. They last as long as the page: nothing is kept. */
export function OpenFiles({ shelf: { opened, problems, open } }: { shelf: Shelf }) {
  return (
    <section class="open-files" aria-labelledby="own">
      <h3 id="own">{t('scenario_own')}</h3>
      <label for="own-files">{t('scenario_open')}</label>
      <input
        id="own-files"
        type="file"
        multiple
        accept=".yaml,.yml"
        onChange={({ currentTarget }) => void open([...(currentTarget.files ?? [])])}
      />
      <div role="status">
        {opened > 0 && <p>{t('scenario_opened', opened)}</p>}
        {problems.length > 0 && (
          <>
            <p>{t('scenario_problems')}</p>
            <ul class="problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
