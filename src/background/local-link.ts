import { bundledPack } from '../channels/bundled';
import type { Link } from '../messages/link';
import { language } from '../words/words';
import { AnalyserService } from './analyser-service';
import { postureOf } from './posture';

/** A link with the engine beside it, for pages of our own that must work offline and alone: practice, tests. */
export function createLocalLink(): Link {
  const pack = bundledPack();
  const service = new AnalyserService(language(), async () => [pack]);
  const facts = { seed: '', clock: 0, polled: { failures: 0 } };
  const state = { stack: [{ pack }], managed: { problems: [] }, stored: { layers: {}, seen: {}, facts } };
  const posture = postureOf(state, language(), undefined, 0);
  return {
    analyse: (post) => service.analyse(post),
    warm: () => void service.warm(),
    tell: () => {},
    posture: () => posture,
    onPosture: (listener) => {
      listener(posture);
      return () => {};
    },
    onLost: () => () => {},
    close: () => service.forget(),
  };
}
