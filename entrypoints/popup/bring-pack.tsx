import { useState } from 'preact/hooks';
import { type Bringing, bring, bringFile } from '../../src/pack-ui/bringing';
import { ConfirmKeys } from '../../src/pack-ui/confirm-keys';
import { stopWords } from '../../src/pack-ui/stop-words';
import { useFileDrop } from '../../src/pack-ui/use-file-drop';
import { t } from '../../src/words/words';

/** A pack may be dropped anywhere on the popup. A file picker would close it in some browsers: that is on the packs page. */
export function BringPack() {
  const [bringing, setBringing] = useState<Bringing>({ step: 'idle' });
  const over = useFileDrop((file) => {
    setBringing({ step: 'checking' });
    void bringFile(file).then(([next]) => setBringing(next));
  });
  const confirm = async (keys: Extract<Bringing, { step: 'confirm' }>) => {
    setBringing({ step: 'checking' });
    const [next] = await bring(keys.send, { confirmed: keys.keys.map(({ fingerprint }) => fingerprint) });
    setBringing(next);
  };
  return (
    <div class="bring" data-over={over}>
      <p role="status">{over ? t('studio_pack_drop_now') : words(bringing)}</p>
      {bringing.step === 'checking' && <progress aria-label={t('popup_bring_checking')} />}
      {bringing.step === 'confirm' && (
        <ConfirmKeys
          {...bringing}
          onMatch={() => void confirm(bringing)}
          onDiffer={() => setBringing({ step: 'declined' })}
        />
      )}
    </div>
  );
}

function words(bringing: Bringing): string {
  switch (bringing.step) {
    case 'idle':
    case 'confirm':
      return t('popup_pack_drop');
    case 'refused':
      return stopWords(bringing.problem);
    case 'taken':
    case 'waiting':
      return t(`popup_bring_${bringing.step}`, bringing.version);
    default:
      return t(`popup_bring_${bringing.step}`);
  }
}
