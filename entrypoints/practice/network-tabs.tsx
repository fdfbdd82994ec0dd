import { t } from '../../src/words/words';
import { NETWORK_IDS, NETWORKS, type NetworkId } from './network';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

interface Props {
  current: NetworkId;
  onShow(id: NetworkId): void;
}

/** Tabs as the ARIA authoring practices describe them: one tab stop, arrows move and choose. */
export function NetworkTabs({ current, onShow }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    const next = NETWORK_IDS.at((NETWORK_IDS.indexOf(current) + step) % NETWORK_IDS.length) ?? current;
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('practice_networks')}>
      {NETWORK_IDS.map((id) => (
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
