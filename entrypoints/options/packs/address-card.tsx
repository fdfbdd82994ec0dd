import { useState } from 'preact/hooks';
import type { PacksView } from '../../../src/messages/packs';
import { ask } from '../../../src/pack-ui/ask';
import { bring } from '../../../src/pack-ui/bringing';
import { t } from '../../../src/words/words';
import { minute } from '../shell/when';
import { lockedBy, lockOf } from './locks';
import type { Act } from './use-bringing';

interface Props {
  view: PacksView;
  act: Act;
  onChange(): Promise<void>;
}

/** Where packs come from by themselves. */
export function AddressCard({ view, act, onChange }: Props) {
  const locked = !view.mayImport || lockOf(view, 'packUrl') !== undefined;
  const [typed, setTyped] = useState(view.url ?? '');
  const use = (event: Event) => {
    event.preventDefault();
    const url = typed.trim();
    if (url) act(bring((options) => ask({ kind: 'use-url', url, options })));
  };
  const stop = () => {
    setTyped('');
    act(bring(() => ask({ kind: 'use-url' })));
  };
  return (
    <section class="card" aria-labelledby="address">
      <h2 id="address">{t('studio_address')}</h2>
      <p>{t('studio_address_intro')}</p>
      <form onSubmit={use} class="address">
        <label class="field">
          <span class="label">{t('studio_address_label')}</span>
          <input
            type="url"
            inputMode="url"
            placeholder="https://"
            value={typed}
            readOnly={locked}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        {locked ? (
          <p class="hint">{t('studio_locked_by', lockedBy(view, view.mayImport ? 'packUrl' : 'import'))}</p>
        ) : (
          <button type="submit">{t('studio_address_use')}</button>
        )}
      </form>
      {view.url && (
        <div class="acts">
          <CheckNow onChange={onChange} />
          {!locked && (
            <button type="button" class="plain" onClick={stop}>
              {t('studio_address_stop')}
            </button>
          )}
        </div>
      )}
      {view.url && (
        <p class="small quiet">
          {view.checkedAt ? t('studio_checked_at', minute(view.checkedAt)) : t('studio_checked_never')}{' '}
          {view.nextCheckAt !== undefined && t('studio_next_check', minute(view.nextCheckAt))}
        </p>
      )}
    </section>
  );
}

function CheckNow({ onChange }: { onChange(): Promise<void> }) {
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    await ask({ kind: 'check-now' }).catch(() => undefined);
    await onChange();
    setChecking(false);
  };
  return (
    <button type="button" disabled={checking} onClick={() => void check()}>
      {checking ? t('studio_checking') : t('studio_check_now')}
    </button>
  );
}
