import { t } from '../../src/words/words';
import type { Network } from './network';

/** The name of a network, and who reads there: what a trainer says first. */
export function NetworkHead({ network: { name, kind } }: { network: Network }) {
  return (
    <div class="network-head">
      <strong>{name}</strong>
      <span>{t(kind)}</span>
    </div>
  );
}
