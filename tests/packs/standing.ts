import { bundledPack } from '../../src/channels/bundled';
import { ENGINE_VERSION } from '../../src/engine/version';
import type { Standing } from '../../src/policy/accept';
import { NOW } from '../../src/policy/testing/packs';

/** A browser with the baseline, that has seen no pack and trusts nobody. */
export function standingWith(changes: Partial<Standing> = {}): Standing {
  return {
    now: NOW,
    engine: ENGINE_VERSION,
    below: (layer) => (layer === 'baseline' ? [] : [bundledPack()]),
    trusted: undefined,
    seen: () => undefined,
    ...changes,
  };
}
