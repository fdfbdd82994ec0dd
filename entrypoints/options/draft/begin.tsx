import { useState } from 'preact/hooks';
import type { Problem } from '../../../src/messages/packs';
import { PackDrop } from '../../../src/pack-ui/pack-drop';
import { reread } from '../../../src/policy/accept';
import type { Pack } from '../../../src/policy/pack-schema';
import { Refused } from '../../../src/policy/refused';
import { language, t } from '../../../src/words/words';
import { ProblemNote } from '../packs/problem-note';
import { type Draft, newDraft, nextVersion } from './draft';

interface Props {
  stack: readonly Pack[];
  onBegin(draft: Draft): void;
}

/** Where a draft comes from: nothing, a pack in force, or a built file. */
export function Begin({ stack, onBegin }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const open = async (file: File) => {
    try {
      onBegin(nextVersion(await reread(new Uint8Array(await file.arrayBuffer())), Date.now()));
    } catch (error) {
      const { check, problems } = error instanceof Refused ? error : new Refused('json', [String(error)]);
      setProblem({ stop: check, details: problems, at: Date.now(), source: 'file' });
    }
  };
  return (
    <section class="card" aria-labelledby="begin">
      <h2 id="begin">{t('studio_begin')}</h2>
      <div class="acts">
        <button type="button" class="primary" onClick={() => onBegin(newDraft(Date.now()))}>
          {t('studio_begin_new')}
        </button>
        {stack
          .filter(({ layer }) => layer !== 'baseline')
          .map((pack) => (
            <button key={pack.layer} type="button" onClick={() => onBegin(nextVersion(pack, Date.now()))}>
              {t('studio_begin_from', pack.title[language()])}
            </button>
          ))}
      </div>
      <p>{t('studio_begin_file')}</p>
      <PackDrop onFile={(file) => void open(file)} />
      {problem && <ProblemNote problem={problem} live />}
    </section>
  );
}
