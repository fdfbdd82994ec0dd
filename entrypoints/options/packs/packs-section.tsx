import type { LayerView, PacksView } from '../../../src/messages/packs';
import { ask } from '../../../src/pack-ui/ask';
import { bring } from '../../../src/pack-ui/bringing';
import type { Pack } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { Heading } from '../shell/heading';
import { AddressCard } from './address-card';
import { BringCard } from './bring-card';
import { Health } from './health';
import { LayerCard } from './layer-card';
import { Locks } from './locks';
import { ProblemNote } from './problem-note';
import { TrustCard } from './trust-card';
import { useBringing } from './use-bringing';

interface Props {
  view: PacksView;
  /** The packs in force themselves. */
  stack: readonly Pack[];
  /** Asks for the packs anew. */
  onChange(): Promise<void>;
}

export function PacksSection({ view, stack, onChange }: Props) {
  const [bringing, act] = useBringing(onChange);
  const remove = (layer: LayerView['layer']) => act(bring(() => ask({ kind: 'remove', layer })));
  const { step } = bringing;
  const shown = step === 'unsigned' || (step === 'refused' && bringing.problem.at === view.problem?.at);
  return (
    <>
      <Heading title={t('studio_nav_packs')}>{t('studio_packs_intro')}</Heading>
      <Health view={view} />
      {view.problem && !shown && <ProblemNote problem={view.problem} />}
      <section class="stack" aria-label={t('studio_in_force')}>
        <h2>{t('studio_in_force')}</h2>
        <ol>
          {[...view.layers].reverse().map((layer) => (
            <LayerCard
              key={layer.layer}
              layer={layer}
              issuedAt={issuedAt(layer, stack)}
              mayRemove={view.mayImport}
              onRemove={() => remove(layer.layer)}
            />
          ))}
        </ol>
      </section>
      <BringCard view={view} bringing={bringing} act={act} />
      <AddressCard view={view} act={act} onChange={onChange} />
      {view.trusted && <TrustCard trusted={view.trusted} />}
      <Locks view={view} />
    </>
  );
}

function issuedAt({ layer, source }: LayerView, stack: readonly Pack[]): number | undefined {
  const pack = stack.find((other) => other.layer === layer);
  return pack && source !== 'bundled' ? Date.parse(pack.issued) : undefined;
}
