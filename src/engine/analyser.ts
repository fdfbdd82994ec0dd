import type { Post } from './post';
import type { Verdict } from './verdict';

/**
 * Judges a post. The page side never knows whether the engine is in the background worker (remote) or beside it (local).
 * Rejects with `AnalyserUnavailable` when no verdict can be had.
 */
export type Analyser = (post: Post) => Promise<Verdict>;

/** No verdict can be had now: the worker is gone, the extension was updated, or the answer is too late. */
export class AnalyserUnavailable extends Error {
  override name = 'AnalyserUnavailable';
}
