import { runnerImport } from 'vite';
import { bundledModel } from '../../build/bundled-model';
import { bundledPacks } from '../../build/bundled-packs';
import type { Detection } from '../../src/cli/engine';
import type { PlainPost } from './post';

/** Anything that can judge a post: Curtain, Curtain with a part switched off, or somebody else's library. */
export type Detector = (post: PlainPost) => Detection | Promise<Detection>;

/** Which part of the engine speaks: all of it, the rules without the learned score, or the learned rules alone. */
export type Part = 'all' | 'rules' | 'learned';

/**
 * Curtain, or a part of it, from its sources: through Vite, because rules and model are put into modules when built.
 * @param model the file of another trained model than the one that ships.
 */
export async function curtain(part: Part, model?: string): Promise<Detector> {
  const { module } = await runnerImport<typeof import('./parts')>('./bench/quality/parts.ts', {
    configFile: false,
    logLevel: 'error',
    plugins: [bundledPacks(), bundledModel(model)],
  });
  return module.detectorOf(part);
}
