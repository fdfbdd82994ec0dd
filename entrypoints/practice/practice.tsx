import { t } from '../../src/words/words';
import { Free } from './free';
import { ModeNav } from './mode-nav';
import { PageHeader } from './page-header';
import { Picker } from './present/picker';
import { Presenter } from './present/presenter';
import { useShelf } from './scenario/use-shelf';
import { Study } from './study/study';
import { useStudy } from './study/use-study';
import { useRoute } from './use-route';
import { useDesk } from './write/use-desk';
import { Writing } from './write/writing';

export function Practice() {
  const { mode, part } = useRoute();
  const shelf = useShelf();
  const [run, study] = useStudy();
  const [desk, write] = useDesk();
  const shown = mode === 'present' ? shelf.scenarios.find(({ id }) => id === part) : undefined;
  // On a projector nothing else is in the room.
  if (shown) return <Presenter scenarios={shelf.scenarios} scenario={shown} />;
  return (
    <>
      <PageHeader />
      <ModeNav current={mode} />
      {mode === 'free' && <Free />}
      {mode === 'study' && <Study scenarios={shelf.scenarios} run={run} onEvent={study} />}
      {mode === 'present' && <Picker shelf={shelf} />}
      {mode === 'write' && <Writing shelf={shelf} desk={desk} onEvent={write} />}
      <footer class="promise">{t('promise')}</footer>
    </>
  );
}
