import { t } from '../../src/words/words';
import { NETWORKS, type NetworkId } from './network';

const IDS = Object.keys(NETWORKS) as NetworkId[];

interface Props {
  current: NetworkId;
  onShow(id: NetworkId): void;
}

/** Tabs as the ARIA authoring practices describe them: one tab stop, arrows move and choose. */
export function NetworkTabs({ current, onShow }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = IDS[(IDS.indexOf(current) + 1) % IDS.length] ?? current;
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('practice_networks')}>
      {IDS.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls="network"
          tabIndex={id === current ? 0 : -1}
          onClick={() => onShow(id)}
          onKeyDown={onKeyDown}
        >
          {NETWORKS[id].name}
        </button>
      ))}
    </div>
  );
}
