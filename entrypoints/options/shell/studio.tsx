import { t } from '../../../src/words/words';
import { DraftSection } from '../draft/draft-section';
import { FlawsContext } from '../draft/form/flaws-context';
import { useChecked } from '../draft/use-checked';
import { useDraft } from '../draft/use-draft';
import { ExportSection } from '../export/export-section';
import { PacksSection } from '../packs/packs-section';
import { RulesSection } from '../rules/rules-section';
import { ChangeSection } from '../try/change-section';
import { TrySection } from '../try/try-section';
import { Nav } from './nav';
import { type Packs, usePacks } from './use-packs';
import { type Route, useRoute } from './use-route';

export function Studio() {
  const route = useRoute();
  const [packs, refresh] = usePacks();
  if (packs === 'asking') return null;
  if (packs === 'silent') return <Silent onRetry={refresh} />;
  return <Open packs={packs} route={route} onPacks={refresh} />;
}

function Open({ packs, route, onPacks }: { packs: Packs; route: Route; onPacks(): Promise<void> }) {
  const { stack } = packs;
  const desk = useDraft();
  const checked = useChecked(desk.draft, stack);
  const sections = {
    packs: () => <PacksSection view={packs.view} stack={stack} onChange={onPacks} />,
    rules: () => <RulesSection stack={stack} />,
    draft: () => <DraftSection desk={desk} stack={stack} checked={checked} part={route.part} />,
    try: () => <TrySection packs={packs} draft={checked.pack} />,
    change: () => <ChangeSection packs={packs} draft={checked.pack} />,
    export: () => <ExportSection draft={desk.draft} checked={checked} />,
  };
  return (
    <FlawsContext.Provider value={checked}>
      <button type="button" class="skip" onClick={skip}>
        {t('studio_skip')}
      </button>
      <Nav current={route.section} flaws={checked.flaws.length} />
      <main id="main" tabIndex={-1} key={route.section} class={route.section}>
        {sections[route.section]()}
      </main>
    </FlawsContext.Provider>
  );
}

/** The address says which section is shown, so this is no link to a place on the page. */
function skip(): void {
  document.getElementById('main')?.focus();
}

const Silent = ({ onRetry }: { onRetry(): Promise<void> }) => (
  <main class="silent">
    <h1>{t('studio_silent')}</h1>
    <p>{t('studio_silent_detail')}</p>
    <button type="button" class="primary" onClick={() => void onRetry()}>
      {t('studio_try_again')}
    </button>
  </main>
);
