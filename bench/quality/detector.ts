import { runnerImport } from 'vite';
import { bundledPacks } from '../../build/bundled-packs';
import type { Detection } from '../../src/cli/engine';
import type { PlainPost } from './post';

/** Anything that can judge a post: Curtain, Curtain with a part switched off, or somebody else's library. */
export type Detector = (post: PlainPost) => Detection | Promise<Detection>;

/** Curtain as it ships, from its sources: through Vite, because the rules are compiled into a module when it is built. */
export async function curtain(): Promise<Detector> {
  const { module } = await runnerImport<typeof import('../../src/cli/engine')>('./src/cli/engine.ts', {
    configFile: false,
    logLevel: 'error',
    plugins: [bundledPacks()],
  });
  await module.load();
  return (post) => module.detect(post.text, post);
}
