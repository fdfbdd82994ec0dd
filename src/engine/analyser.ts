import type { Post } from './post';
import type { Verdict } from './verdict';

/**
 * Judges a post. The page side never knows whether the engine is in the background worker (remote) or beside it (local).
 * Rejects with `AnalyserUnavailable` when no verdict can be had.
 */
export type Analyser = (post: Post) => Promise<Verdict>;
