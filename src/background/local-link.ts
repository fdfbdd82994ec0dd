import { bundledPack } from '../channels/bundled';
import type { Link } from '../messages/link';
import { postureOf } from '../policy/posture';
import { language } from '../words/words';
import { AnalyserService } from './analyser-service';

/** A link with the engine beside it, for pages of our own that must work offline and alone: practice, tests. */
export function createLocalLink(): Link {
  const service = new AnalyserService(language());
  const posture = postureOf(bundledPack(), language(), undefined, 0);
  return {
    analyse: async (post) => service.analyse(post),
    warm: () => service.warm(),
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
