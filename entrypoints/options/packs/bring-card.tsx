import type { PacksView } from '../../../src/messages/packs';
import { type Bringing, bring, bringFile } from '../../../src/pack-ui/bringing';
import { ConfirmKeys } from '../../../src/pack-ui/confirm-keys';
import { PackDrop } from '../../../src/pack-ui/pack-drop';
import { t } from '../../../src/words/words';
import { lockedBy } from './locks';
import { ProblemNote } from './problem-note';
import type { Act } from './use-bringing';

interface Props {
  view: PacksView;
  bringing: Bringing;
  act: Act;
}

/** Where a pack is brought in by hand, and what became of the last one. */
export function BringCard({ view, bringing, act }: Props) {
  return (
    <section class="card" aria-labelledby="bring">
      <h2 id="bring">{t('studio_bring')}</h2>
      {view.mayImport ? (
        <PackDrop onFile={(file) => act(bringFile(file))} />
      ) : (
        <p>{t('studio_locked_by', lockedBy(view, 'import'))}</p>
      )}
      <div role="status">
        <Outcome bringing={bringing} />
      </div>
      {bringing.step === 'refused' && <ProblemNote problem={bringing.problem} live />}
      {bringing.step === 'unsigned' && (
        <div class="message" role="alert">
          <p>{t('studio_unsigned')}</p>
          <div class="acts">
            <button type="button" onClick={() => act(bring(bringing.send, { unsigned: true }))}>
              {t('studio_unsigned_try')}
            </button>
            <button type="button" class="plain" onClick={() => act(nothing())}>
              {t('studio_unsigned_leave')}
            </button>
          </div>
        </div>
      )}
      {bringing.step === 'confirm' && (
        <ConfirmKeys
          {...bringing}
          onMatch={() => act(bring(bringing.send, { confirmed: bringing.keys.map(({ fingerprint }) => fingerprint) }))}
          onDiffer={() => act(Promise.resolve([{ step: 'declined' }]))}
        />
      )}
    </section>
  );
}

async function nothing(): Promise<[Bringing]> {
  return [{ step: 'idle' }];
}

function Outcome({ bringing }: { bringing: Bringing }) {
  switch (bringing.step) {
    case 'checking':
      return (
        <p class="quiet running" role="status">
          {t('studio_checking_pack')} <progress aria-label={t('studio_checking_pack')} />
        </p>
      );
    case 'taken':
      return <p class="message good">{t('studio_taken', bringing.version)}</p>;
    case 'waiting':
      return <p class="message good">{t('studio_taken_waiting', bringing.version)}</p>;
    case 'declined':
      return <p class="message away">{t('studio_declined')}</p>;
    case 'silent':
      return <p class="message away">{t('studio_silent_detail')}</p>;
    default:
      return null;
  }
}
