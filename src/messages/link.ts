import type { Analyser } from '../engine/analyser';
import type { Audience } from '../engine/post';
import type { PageMessage, Posture } from './protocol';

/** What the page side holds of the background: remote in a content script, local on the practice page and in tests. */
export interface Link {
  analyse: Analyser;
  /** Wakes and warms the engine; called when a compose box takes the focus. */
  warm(site: string, audience: Audience): void;
  /** Tells what the boxes show or what became of a finding. Content-free, fire and forget. */
  tell(message: Extract<PageMessage, { kind: 'seen' | 'outcome' }>): void;
  /** The last posture heard, if any. */
  posture(): Posture | undefined;
  /** Calls back at once with the posture already heard, then at each change. Returns what ends it. */
  onPosture(listener: (posture: Posture) => void): () => void;
  /** Calls back when the link is lost for good (the extension was updated or removed): only a page reload helps. */
  onLost(listener: () => void): () => void;
  close(): void;
}
