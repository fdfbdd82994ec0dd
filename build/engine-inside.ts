import type { Plugin } from 'vite';
import { bundledModel } from './bundled-model';
import { bundledPacks } from './bundled-packs';
import { lazyCompromise } from './lazy-compromise';
import { onlyShipped } from './only-shipped';

/** What every bundle with the engine in it is built with: the baseline and the trained model inside, and no stranger's code. */
export function engineInside(): Plugin[] {
  return [bundledPacks(), bundledModel(), lazyCompromise(), onlyShipped()];
}
