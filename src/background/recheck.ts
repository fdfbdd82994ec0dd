import { ENGINE_VERSION } from '../engine/version';
import { CONTENT_CHECKS } from '../policy/content-checks';
import { below } from './in-force';
import type { Packs } from './packs';
import { rest } from './rest';

/**
 * Looks again at the packs in force after Curtain itself was updated: what their rules lean on may have changed. They stay
 * in force, and the first thing that no longer holds is told.
 */
export async function recheck(packs: Packs): Promise<void> {
  const { stack } = await packs.state();
  const grounds = {
    now: new Date(packs.now()),
    engine: ENGINE_VERSION,
    below: (layer: Parameters<typeof below>[1]) => below(stack, layer),
    rest,
  };
  for (const { pack, stored } of stack) {
    if (!stored) continue;
    for (const { check, problems } of CONTENT_CHECKS) {
      // That a pack has come of age is told all the time, and is no fault of the update.
      const found = check === 'expiry' ? [] : await problems(pack, grounds);
      if (found.length === 0) continue;
      await packs.stopped(check, found, stored.source);
      return;
    }
  }
}
