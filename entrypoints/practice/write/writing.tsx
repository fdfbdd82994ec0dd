import { useState } from 'preact/hooks';
import { download } from '../../../src/pack-ui/download';
import { readScenarios } from '../../../src/policy/read-scenarios';
import { t } from '../../../src/words/words';
import type { Shelf } from '../scenario/use-shelf';
import { Begin } from './begin';
import { currentOf, type Desk, type DeskEvent } from './desk';
import { ManuscriptList } from './manuscript-list';
import { ScenarioForm } from './scenario-form';
import { toYaml } from './to-yaml';

interface Props {
  shelf: Shelf;
  desk: Desk;
  onEvent(event: DeskEvent): void;
}

/** For trainers: write scenarios of one's own, see at once what Curtain makes of them, and save them as files. */
export function Writing({ shelf, desk, onEvent }: Props) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const current = currentOf(desk);

  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ path: file.name, text: await file.text() })));
    const { scenarios, problems } = readScenarios(read);
    onEvent({ kind: 'brought', scenarios });
    setProblems(problems);
    setSaid(scenarios.length > 0 ? t('write_opened', scenarios.length) : '');
  };
  const save = () => {
    if (!current) return;
    const name = `${current.scenario.id}.yaml`;
    download(new Blob([toYaml(current.scenario)], { type: 'application/yaml' }), name);
    onEvent({ kind: 'saved' });
    setSaid(t('write_saved', name));
  };
  const present = () => {
    if (!current) return;
    shelf.put(current.scenario);
    location.hash = `#present/${current.scenario.id}`;
  };

  return (
    <main class="write">
      <h2>{t('practice_mode_write')}</h2>
      <p>{t('write_intro')}</p>
      <p class="write-promise">{t('write_promise')}</p>
      <Begin
        scenarios={shelf.scenarios}
        onBring={(scenarios) => onEvent({ kind: 'brought', scenarios })}
        onOpen={(files) => void open(files)}
      />
      <div role="status">
        {said && <p>{said}</p>}
        {problems.length > 0 && (
          <div class="message">
            <p>{t('scenario_problems')}</p>
            <ul class="problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <ManuscriptList desk={desk} onChoose={(key) => onEvent({ kind: 'chosen', key })} />
      {current && (
        <ScenarioForm
          key={current.key}
          scenario={current.scenario}
          onChange={(scenario) => onEvent({ kind: 'changed', scenario })}
          onSave={save}
          onPresent={present}
        />
      )}
    </main>
  );
}
