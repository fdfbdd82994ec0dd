import { createEngine, type Engine } from '../engine/engine';
import { layered, sameLayers } from './layers';
import type { Pack } from './pack-schema';
import { reachable } from './reachable';

interface Trial {
  below: readonly Pack[];
  engine: Engine;
}

/** Compiling is what costs: the examples and the rights guard look at the same pack one after the other. */
const trials = new WeakMap<Pack, Trial>();

/**
 * An engine for a pack's own rules, with as much of the layers below as they hear, without the learned score.
 * @throws Error naming the rule, when a rule asks for something that is not there.
 */
export function trialEngine(pack: Pack, below: readonly Pack[]): Engine {
  const known = trials.get(pack);
  if (known && sameLayers(known.below, below)) return known.engine;
  const engine = createEngine(layered([...reachable(pack, below), pack]));
  trials.set(pack, { below, engine });
  return engine;
}
