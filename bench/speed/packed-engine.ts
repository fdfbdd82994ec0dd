import { bundledPack } from '../../src/channels/bundled';
import { bundledModel } from '../../src/channels/bundled-model';
import { createEngine, type Engine } from '../../src/engine/engine';
import type { RulePack } from '../../src/engine/rule';

/** The engine with the baseline and a pack on top. */
export function engineWith(pack: RulePack): Engine {
  return createEngine([bundledPack(), pack], 'en', bundledModel());
}
